/** The line by which an editor knows what may stand in a file; relative to the file. */
export function modeline(kind: string): string {
  return `# yaml-language-server: $schema=.normenkader/schemas/${kind}.schema.json\n`
}

/** A text as a YAML value of one line: plain where that cannot be read as anything else, else between quotes. */
export function yamlText(text: string): string {
  return /^\p{L}[\p{L}\p{M}\d .()/’-]*$/u.test(text) && text === text.trim() ? text : JSON.stringify(text)
}
