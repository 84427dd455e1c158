import {groupBy} from '../leaves/group-by.ts'
import type {Aanbeveling, Norm, Tekst} from '../model/element.ts'
import type {KaderNorm} from '../model/kader.ts'
import type {Onderzoek} from '../model/onderzoek.ts'
import type {NormScore, Score} from '../model/score.ts'
import type {Path, Source} from '../model/source.ts'
import type {AanbevelingBijdrage, Bijdrage, NormBijdrage, ResultaatBijdrage} from '../model/bijdrage.ts'

const PARAMETER = /\{([a-z][a-z0-9_-]*)\}/gu

/**
 * What a comparison needs of one onderzoek, and nothing of what is confidential. `sources` are those of its analysis:
 * only they have the texts of a framework from before its parameters were filled in.
 */
export function contribution(
  sleutel: string,
  onderzoek: Onderzoek,
  score: Score,
  sources: ReadonlyMap<string, Source>
): Bijdrage {
  const {titel, overheden, opdrachtgever, uitvoerder, datum, fase} = onderzoek
  const scores = groupBy(score.normen, ({norm}) => norm)
  const digests = new Map(onderzoek.kaders.map(({id, versie, digest}) => [`${id}@${versie}`, digest]))
  return {
    sleutel,
    titel,
    overheden: overheden.map(({naam}) => naam),
    ...(opdrachtgever !== undefined && {opdrachtgever}),
    ...(datum !== undefined && {datum}),
    fase,
    namen: [...overheden.map(({naam}) => naam), opdrachtgever, uitvoerder].filter(
      (each) => each !== undefined
    ),
    normen: onderzoek.normen.map((norm) => normOf(norm, scores.get(norm) ?? [], digests, sources))
  }
}

function normOf(
  norm: Norm,
  scores: readonly NormScore[],
  digests: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, Source>
): NormBijdrage {
  const kader = kaderOf(norm, digests)
  const {id, tekst, onderdeel, schaal, onderwerpen} = norm
  return {
    id,
    ...(kader && {kader}),
    tekst: asWritten(tekst, sources),
    ingevuld: oneLine(tekst.plain),
    onderdeel: writtenTitle(onderdeel.titel, onderdeel.origin.file, onderdeel.origin.path, sources),
    aanpassingen: norm.aanpassingen.flatMap(({soort, sleutel, was, reden}) =>
      soort === 'gewijzigd' && sleutel !== undefined
        ? [{sleutel, was: oneLine(was ?? ''), reden: oneLine(reden ?? '')}]
        : []
    ),
    schaal,
    onderwerpen,
    resultaten: scores.map(resultOf),
    aanbevelingen: adviceOn(norm).map(adviceOf)
  }
}

function kaderOf({overgenomen}: Norm, digests: ReadonlyMap<string, string>): KaderNorm | undefined {
  if (overgenomen === undefined) return undefined
  const {kader, versie, id} = overgenomen
  return {id: kader, versie, digest: digests.get(`${kader}@${versie}`) ?? '', norm: id}
}

/** The text from before parameters were filled in, where it has any: with what it is filled in differs by study. */
function asWritten({plain, origin}: Tekst, sources: ReadonlyMap<string, Source>): string {
  return withParameters(valueAt(origin.file, origin.path, sources)) ?? oneLine(plain)
}

function writtenTitle(titel: string, file: string, path: Path, sources: ReadonlyMap<string, Source>): string {
  return withParameters(valueAt(file, [...path, 'titel'], sources)) ?? titel
}

function withParameters(written: unknown): string | undefined {
  if (typeof written !== 'string' || !written.includes('{')) return undefined
  return oneLine(written.replaceAll(PARAMETER, '[$1]'))
}

function valueAt(file: string, path: Path, sources: ReadonlyMap<string, Source>): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    const found: unknown = Reflect.get(value, step)
    return found
  }, sources.get(file)?.data)
}

/** A judgement from before its norm was changed in substance is none on the norm as it is now. */
function resultOf({object, uitslag, oordeel}: NormScore): ResultaatBijdrage {
  const result = ((): ResultaatBijdrage['uitslag'] => {
    const {herzien, omgezet} = oordeel ?? {}
    if (uitslag.soort === 'niveau' && herzien !== undefined)
      return {
        soort: 'nog-niet-beoordeeld',
        toelichting: `het oordeel is van voor versie ${herzien.versie} van het kader en nog niet herzien`
      }
    if (uitslag.soort === 'niveau') return {...uitslag, ...(omgezet && {was: omgezet.van})}
    if ('voorwaarde' in uitslag)
      return {soort: uitslag.soort, toelichting: `voorwaarde ${uitslag.voorwaarde.id} niet gehaald`}
    const why = 'toelichting' in uitslag ? uitslag.toelichting : undefined
    return {soort: uitslag.soort, ...(why !== undefined && {toelichting: oneLine(why)})}
  })()
  return {...(object && {object: object.naam}), uitslag: result}
}

/** The recommendations that follow from what is concluded of a norm. */
function adviceOn(norm: Norm): Aanbeveling[] {
  return [...new Set(norm.conclusies.flatMap(({aanbevelingen}) => aanbevelingen))]
}

function adviceOf({tekst, aan, termijn}: Aanbeveling): AanbevelingBijdrage {
  return {
    tekst: oneLine(tekst.plain),
    aan: aan.map(({naam}) => naam),
    ...(termijn !== undefined && {termijn})
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
