/** The line by which an editor knows what may stand in a file; `above` leads from its folder to that of the onderzoek. */
export function modeline(kind: string, above = ''): string {
  return `# yaml-language-server: $schema=${above}.normenkader/schemas/${kind}.schema.json\n`
}

/** A text as a YAML value of one line: plain where that cannot be read as anything else, else between quotes. */
export function yamlText(text: string): string {
  return /^\p{L}[\p{L}\p{M}\d .()/’-]*$/u.test(text) && text === text.trim() ? text : JSON.stringify(text)
}
