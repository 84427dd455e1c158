const KINDS = [
  'onderzoek',
  'normenkader',
  'normenkader.lock',
  'bronnen',
  'oordelen',
  'aanbevelingen',
  'begrippen',
  'koppelingen'
]

/** Settings by which Visual Studio Code explains each key while the author types. */
export function editorFiles(): Record<string, string> {
  const schemas = KINDS.map((kind): [string, string] => [
    `./.normenkader/schemas/${kind}.schema.json`,
    `/${kind}.yaml`
  ])
  const settings = {
    'yaml.schemas': Object.fromEntries(schemas),
    'yaml.format.enable': false,
    'files.associations': {'*.yaml': 'yaml', '*.md': 'markdown'},
    'files.encoding': 'utf8',
    '[markdown]': {'editor.wordWrap': 'on'},
    '[yaml]': {'editor.wordWrap': 'on', 'editor.insertSpaces': true, 'editor.tabSize': 2}
  }
  return {
    '.vscode/settings.json': pretty(settings),
    '.vscode/extensions.json': pretty({recommendations: ['redhat.vscode-yaml']})
  }
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
