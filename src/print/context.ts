/** What a printer must know beside the messages. It is pure: what depends on the machine is given. */
export interface PrintContext {
  /** The text of each file, by path. */
  sources: ReadonlyMap<string, {text: string}>
  /** The path by which the reader finds a file from the folder where he works. */
  pathOf: (file: string) => string
  /** Whether the reader sees colours. */
  colour: boolean
  /** Of the tool; for SARIF. */
  version: string
}
