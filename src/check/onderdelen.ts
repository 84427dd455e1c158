import type {Onderdeel, Vraag} from '../model/element.ts'

/** The ids of an onderdeel and of those above it: where one is broken, what seems to be missing may stand there. */
export function omhoog(onderdeel: Onderdeel | undefined): string[] {
  return onderdeel === undefined ? [] : [onderdeel.id, ...omhoog(onderdeel.ouder)]
}

/** The questions of an onderdeel and of all below it. */
export function vragenVan(onderdeel: Onderdeel): Vraag[] {
  return [...onderdeel.vragen, ...onderdeel.onderdelen.flatMap(vragenVan)]
}
