/** The most that a name takes in a description; in the chart itself it is complete. */
const MOST_NAME = 60

/** The most that a description is: what is read aloud should be short, and the table beside it has the rest. */
const MOST = 500

/** The first sentence, and as many of the next as there is room for. */
export function sentences(list: readonly string[]): string {
  return list
    .filter((sentence) => sentence !== '')
    .slice(0, 4)
    .reduce((text, sentence) => {
      const longer = text === '' ? sentence : `${text} ${sentence}`
      return text !== '' && longer.length > MOST ? text : longer
    }, '')
    .slice(0, MOST)
}

/** At most 60 characters, ended between words. */
export function named(text: string): string {
  if (text.length <= MOST_NAME) return text
  const start = text.slice(0, MOST_NAME - 1)
  const space = start.lastIndexOf(' ')
  return `${start.slice(0, space > 0 ? space : undefined)}…`
}
