import {childrenOf, element, property} from './xml.ts'
import type {Element} from './xml.ts'

/** Twips between the levels of a list. */
export const STEP = 360

/** Word has nine levels. */
export const DEEPEST = 8

const BULLETS = ['•', '–', '▪']

/** The lists of a report: one number for all with bullets, and after it one for each that counts. */
export interface Lists {
  first: number
  /** Where each counts, and from what. */
  ordered: {level: number; start: number}[]
}

/** Adds to the numbering of a template what the lists of a report look like; `form` is the first free number of a form. */
export function addLists(root: Element, {first, ordered}: Lists, form: number): void {
  const forms = [
    abstract(form, (level) => ['bullet', BULLETS[level % BULLETS.length] ?? '']),
    abstract(form + 1, (level) => [level % 2 === 0 ? 'decimal' : 'lowerLetter', `%${String(level + 1)}.`])
  ]
  const lists = [
    element('w:num', {'w:numId': first}, [property('w:abstractNumId', form)]),
    ...ordered.map(({level, start}, index) =>
      element('w:num', {'w:numId': first + index + 1}, [
        property('w:abstractNumId', form + 1),
        element('w:lvlOverride', {'w:ilvl': level}, [property('w:startOverride', start)])
      ])
    )
  ]
  // Word wants pictures of bullets first, then forms, then lists.
  const kinds = ['w:numPicBullet', 'w:abstractNum', 'w:num']
  const [pictures = [], found = [], numbers = []] = kinds.map((kind) =>
    childrenOf(root).filter(({name}) => name === kind)
  )
  const others = childrenOf(root).filter(({name}) => !kinds.includes(name))
  root.children = [...pictures, ...found, ...forms, ...numbers, ...lists, ...others]
}

function abstract(id: number, sign: (level: number) => [format: string, text: string]): Element {
  const levels = Array.from({length: DEEPEST + 1}, (_, level) => {
    const [format, text] = sign(level)
    const indent = element('w:ind', {'w:left': STEP * (level + 1), 'w:hanging': STEP})
    return element('w:lvl', {'w:ilvl': level}, [
      property('w:start', 1),
      property('w:numFmt', format),
      property('w:lvlText', text),
      property('w:lvlJc', 'left'),
      element('w:pPr', {}, [indent])
    ])
  })
  return element('w:abstractNum', {'w:abstractNumId': id}, [
    property('w:multiLevelType', 'multilevel'),
    ...levels
  ])
}
