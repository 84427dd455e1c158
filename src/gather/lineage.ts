import {
  afkomst,
  isAndereTekst,
  kaderversie,
  NORMTEKSTEN,
  type Afkomst,
  type Kaderversie
} from '../leaves/afkomst.ts'
import type {Finding} from '../model/diagnostic.ts'
import type {Document} from '../model/document.ts'
import type {NormenkaderBestand, NormInvoer, OnderdeelInvoer} from '../model/generated/bestanden.ts'
import type {Origin, Path} from '../model/source.ts'
import {didYouMean} from '../leaves/nearest.ts'

/** A version that is being made, the one before it, and all that were published. */
export interface Stap {
  document: Document<NormenkaderBestand>
  vroeger: Kaderversie
  eerder: readonly Kaderversie[]
}

/** What a version says of its changes: faults, and the norms by which its number is judged. */
interface Lineage {
  findings: Finding[]
  /** Norms that demand something else than before, or that are gone; by their id now, or then. */
  inhoudelijk: string[]
  nieuw: string[]
}

const KEYS = ['vervangt', 'gesplitst-uit', 'samengevoegd-uit'] as const

export function checkLineage({document, vroeger, eerder}: Stap): Lineage {
  const ties = afkomst(vroeger, kaderversie(document.data))
  const norms = normsOf(document)
  const findings = norms.flatMap(({norm, origin}) => {
    const old = vroeger.normen.find(
      ({id}) => id === ties.find((tie) => tie.naar === norm.id && isSame(tie))?.van
    )
    const keys = old === undefined ? [] : NORMTEKSTEN.filter((key) => isAndereTekst(old[key], norm[key]))
    return [
      ...(keys[0] === undefined || norm.wijziging !== undefined
        ? []
        : [unmarked(norm.id, keys[0], vroeger.versie, origin)]),
      ...unknownNorms(norm, origin, eerder, norms)
    ]
  })
  const gone = vroeger.normen.filter(({id}) => !ties.some(({van}) => van === id))
  return {
    findings,
    inhoudelijk: [
      ...ties.filter(({wijziging}) => wijziging === 'inhoudelijk').map(({naar}) => naar),
      ...gone.map(({id}) => id)
    ],
    nieuw: norms.map(({norm}) => norm.id).filter((id) => !ties.some(({naar}) => naar === id))
  }
}

function isSame({band}: Afkomst): boolean {
  return band === 'zelfde' || band === 'vervangt'
}

interface Place {
  norm: NormInvoer
  origin: Origin
}

function normsOf({data, file}: Document<NormenkaderBestand>): Place[] {
  const below = (parts: readonly OnderdeelInvoer[], path: Path): Place[] =>
    parts.flatMap((part, index) => [
      ...(part.normen ?? []).map((norm, at) => ({
        norm,
        origin: {file, path: [...path, index, 'normen', at]}
      })),
      ...below(part.onderdelen ?? [], [...path, index, 'onderdelen'])
    ])
  return below(data.onderdelen ?? [], ['onderdelen'])
}

function unmarked(id: string, key: string, versie: string, origin: Origin): Finding {
  return {
    rule: 'wijziging-ontbreekt',
    severity: 'fout',
    message: `Norm ${id} heeft een andere \`${key}\` dan in versie ${versie}, zonder dat er staat wat voor wijziging dat is; verwacht: \`wijziging: redactioneel\` of \`wijziging: inhoudelijk\`.`,
    hint: 'Redactioneel: andere woorden voor dezelfde norm; oordelen blijven staan. Inhoudelijk: de norm vraagt iets anders; oordelen moeten opnieuw worden bekeken.',
    origin: {...origin, path: [...origin.path, key]}
  }
}

/** A norm that lineage names stood in an earlier version; one that another takes the place of is gone. */
function unknownNorms(
  norm: NormInvoer,
  origin: Origin,
  eerder: readonly Kaderversie[],
  now: readonly Place[]
): Finding[] {
  const known = new Set(eerder.flatMap(({normen}) => normen.map(({id}) => id)))
  return KEYS.flatMap((key) =>
    (norm[key] ?? []).flatMap((id, index): Finding[] => {
      const place = {...origin, path: [...origin.path, key, index]}
      const base = {severity: 'fout' as const, origin: place}
      if (!known.has(id))
        return [
          {
            ...base,
            rule: 'onbekende-verwijzing',
            message: `Norm ${norm.id} noemt bij \`${key}\` norm \`${id}\`, die in geen eerdere versie staat${didYouMean(id, known)}`
          }
        ]
      if (key !== 'vervangt' || !now.some((each) => each.norm.id === id)) return []
      return [
        {
          ...base,
          rule: 'verkeerde-verwijzing',
          message: `Norm ${norm.id} vervangt \`${id}\`, maar die norm staat er nog; verwacht: een norm uit een eerdere versie die nu weg is, of \`gesplitst-uit\`.`
        }
      ]
    })
  )
}
