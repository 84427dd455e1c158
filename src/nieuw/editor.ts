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

const SCHEMAS = '.normenkader/schemas'

/** A file of `cijfers/` shows by its keys what it holds; one that says neither is taken for a table. */
const CIJFERS = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Cijfers',
  description: 'cijfers/<naam>.yaml: een tabel, een berekening of een enquête.',
  if: {required: ['grootheden']},
  then: {$ref: 'berekening.schema.json'},
  else: {
    if: {
      not: {required: ['kolommen']},
      anyOf: ['antwoorden', 'stellingen', 'groepen'].map((key) => ({required: [key]}))
    },
    then: {$ref: 'enquete.schema.json'},
    else: {$ref: 'tabel.schema.json'}
  }
}

/** Settings by which Visual Studio Code explains each key while the author types. */
export function editorFiles(): Record<string, string> {
  const schemas = KINDS.map((kind): [string, string] => [`./${SCHEMAS}/${kind}.schema.json`, `/${kind}.yaml`])
  schemas.push([`./${SCHEMAS}/cijfers.schema.json`, '/cijfers/*.yaml'])
  const settings = {
    'yaml.schemas': Object.fromEntries(schemas),
    'yaml.format.enable': false,
    'files.associations': {'*.yaml': 'yaml', '*.md': 'markdown'},
    'files.encoding': 'utf8',
    '[markdown]': {'editor.wordWrap': 'on'},
    '[yaml]': {'editor.wordWrap': 'on', 'editor.insertSpaces': true, 'editor.tabSize': 2}
  }
  return {
    [`${SCHEMAS}/cijfers.schema.json`]: pretty(CIJFERS),
    '.vscode/settings.json': pretty(settings),
    '.vscode/extensions.json': pretty({recommendations: ['redhat.vscode-yaml']})
  }
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
