/**
 * How large a file may be. Beyond these the parsers take minutes or all memory; the numbers are many times those of the
 * largest report that we know.
 */
export const limits = {
  /** Bytes. */
  yaml: 2_000_000,
  markdown: 1_000_000,
  csv: 50_000_000,
  /** Characters in a line. */
  line: 20_000,
  /** Lists and blocks within each other, in YAML. */
  depth: 64,
  /** Lexical tokens of a YAML file. */
  tokens: 500_000,
  /** Lines of a Markdown file. */
  lines: 10_000,
  /** `>`, `-`, `1.` at the start of a line of Markdown. */
  markers: 50,
  /** Columns by which a list item may be indented. */
  indent: 100,
  columns: 200,
  /** Headings with a line below them, that cost micromark the square of their number. */
  underlines: 1000,
  cells: 100_000,
  /** `:::figuur` and the like within each other. */
  containers: 10,
  /** Levels of a tree of Markdown. */
  nodes: 100,
  /** Characters of a paragraph times the marks in it, over all paragraphs: what micromark does is quadratic in these. */
  work: 100_000_000,
  /** The same work for each list or quote that a line stands in, and for each cell of a table. */
  containerWork: 1500,
  /** Characters that references expand to. */
  expansion: 1_000_000
} as const
