const YEAR = /(?<!\d)(?:19|20)\d{2}(?![\d.,]\d|\d)/gu

/**
 * The year that each label is about, where they are steps in time: `2022` and `2023 (raming)`, or `Besteed 2022` and
 * `Besteed 2023`. Undefined where one has none, two have the same, or they differ in more than the year.
 */
export function jarenVan(labels: readonly string[]): number[] | undefined {
  const years = labels.map((label) => label.match(YEAR)?.[0] ?? '')
  const isTime = years.every((year) => year !== '') && new Set(years).size === labels.length
  if (!isTime) return undefined
  const first = labels.every((label, index) => label.startsWith(years[index] ?? ''))
  const rests = new Set(labels.map((label, index) => label.replace(years[index] ?? '', '')))
  return first || rests.size === 1 ? years.map(Number) : undefined
}
