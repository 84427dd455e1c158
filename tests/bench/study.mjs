import * as W from './words.mjs'
import {body, capital, plain, Random} from './prose.mjs'

/** How large each size is: questions (and parts of the tree), norms and findings; all else follows from these. */
export const SIZES = {
  S: {questions: 5, norms: 25, findings: 60},
  M: {questions: 50, norms: 250, findings: 600},
  L: {questions: 500, norms: 2500, findings: 6000}
}

/** Words of prose per element; chosen so that the finished report has 25.000 words for 5 questions. */
const WORDS = {chapter: 480, finding: 172, kern: 12, toelichting: 34, conclusie: 200, uitwerking: 80}

const LEVELS = ['voldaan', 'deels', 'niet']

/**
 * A whole onderzoek as data: every question answered, every norm judged on findings of two kinds of source, every
 * judgement in a conclusion, every recommendation with a term. A larger one is more of the same, no longer files.
 */
export function makeStudy({questions, norms, findings}, seed = 'rekenkamer') {
  const random = (name) => new Random(`${seed}|${name}`)
  const theme = random('theme').pick(W.THEMES)
  const parts = times(questions, (index) => makePart(index, random(`part${index}`)))
  const bronnen = times(Math.round(findings * 1.25), (index) => makeSource(index, random(`source${index}`)))
  const study = {
    titel: `Onderzoek naar ${theme} in ${random('place').pick(W.PLACES)}`,
    parts,
    bronnen,
    normen: times(norms, (index) =>
      makeNorm(index, parts[Math.floor((index * questions) / norms)], random(`norm${index}`))
    )
  }
  study.bevindingen = times(findings, (index) =>
    makeFinding(index, findings, study, random(`finding${index}`))
  )
  study.conclusies = parts.map((part, index) => makeConclusion(part, study, random(`conclusion${index}`)))
  study.aanbevelingen = times(findings / 6, (index) =>
    makeRecommendation(index, parts[Math.floor((index * 6 * questions) / findings)], random(`advice${index}`))
  )
  study.hoofdstukken = times(questions, (index) => makeChapter(index, study, random(`chapter${index}`)))
  study.hoofdconclusie = body(random('answer'), WORDS.conclusie, {refs: ['n1-1', 'b-1', 'c-1']})
  return study
}

function times(count, make) {
  return Array.from({length: Math.round(count)}, (_, index) => make(index))
}

/** Thema's of three parts each. */
function makePart(index, r) {
  const object = `${r.pick(W.ADJECTIVES)} ${r.pick(W.NOUNS)}`
  const theme = r.pick(W.THEMES)
  return {
    nummer: index + 1,
    id: `t${index + 1}`,
    ouder: `thema-${Math.floor(index / 3) + 1}`,
    titel: `${capital(object)} voor ${theme}`,
    vraag: {
      id: `v${index + 1}`,
      tekst: `In hoeverre werken de ${object} voor ${theme} door in de uitvoering?`
    },
    toelichting: plain(r, 20)
  }
}

function makeNorm(index, part, r) {
  const nummer = (part.normen = (part.normen ?? 0) + 1)
  const title = `De ${r.pick(W.ADJECTIVES)} ${r.pick(W.NOUNS)} voor ${r.pick(W.THEMES)}`
  return {
    id: `n${part.nummer}-${nummer}`,
    part,
    tekst: `${title} ${r.pick(W.DEMANDS)}.`,
    toelichting: plain(r, WORDS.kern),
    indicator: `In ${r.range(60, 95)} procent van de dossiers staan ${r.pick(W.OBJECTS)}.`,
    bron: `${r.pick(W.DOCUMENTS)} ${r.range(2017, 2023)}, artikel ${r.range(1, 40)}`,
    aspect: r.pick(['doeltreffendheid', 'doelmatigheid', 'rechtmatigheid']),
    weging: r.range(1, 3),
    oordeel: {niveau: r.pick(LEVELS), toelichting: plain(r, WORDS.toelichting)},
    bevindingen: []
  }
}

/** By turns something written and something said, so that two that follow each other are of two kinds. */
function makeSource(index, r) {
  const said = index % 2 === 1
  return {
    id: `bron-${index + 1}`,
    soort: said
      ? r.pick(['interview', 'interview', 'groepsgesprek'])
      : r.pick(['document', 'document', 'data']),
    titel: said
      ? `Gesprek ${index + 1} met een ${r.pick(W.ROLES)}`
      : `${r.pick(W.DOCUMENTS)} ${r.range(2017, 2023)}, deel ${index + 1}`,
    datum: `${r.range(2019, 2023)}-${String(r.range(1, 12)).padStart(2, '0')}`,
    vertrouwelijk: said && r.range(1, 10) === 1
  }
}

function makeFinding(index, count, {normen, bronnen}, r) {
  const norm = normen[Math.floor((index * normen.length) / count)]
  const id = `b-${index + 1}`
  norm.bevindingen.push(id)
  const own = [bronnen[index], bronnen[index + 1], bronnen[count + Math.floor(index / 4)]]
  const [first, second] = own
  const refs = [norm.id, `b-${Math.max(1, index)}`, first.id]
  return {
    id,
    norm,
    titel: `${capital(r.pick(W.ACTORS))} ${r.pick(W.VERBS)} ${r.pick(W.OBJECTS)} ${r.pick(W.ADVERBS)}`,
    bronnen: [...new Set(own.map((bron) => bron.id))],
    kern: plain(r, WORDS.kern),
    gevolg: r.range(1, 4) === 1 ? plain(r, WORDS.kern) : undefined,
    tekst: body(r, WORDS.finding, {refs, source: second.id})
  }
}

function makeConclusion(part, {normen}, r) {
  const own = normen.filter((norm) => norm.part === part).map(({id}) => id)
  return {id: `c-${part.nummer}`, part, normen: own, tekst: body(r, WORDS.conclusie, {refs: own})}
}

function makeRecommendation(index, part, r) {
  const order = `${r.pick(W.ORDERS)} ${r.pick(W.OBJECTS)} voor ${r.pick(W.THEMES)}`
  return {
    id: `a-${index + 1}`,
    aan: r.pick(['college', 'college', 'raad']),
    tekst: `${order} in ${r.pick(W.PLACES)} ${r.pick(W.ADVERBS)} met ${r.pick(W.ADJECTIVES)} ${r.pick(W.NOUNS)} naast ${r.pick(W.ADJECTIVES)} ${r.pick(W.NOUNS)}, ${r.pick(W.CAUSES)}.`,
    uitwerking: plain(r, WORDS.uitwerking),
    conclusies: [`c-${part.nummer}`],
    part,
    termijn: `${r.range(2025, 2027)}-${String(r.range(1, 12)).padStart(2, '0')}`
  }
}

/** Of every five: a foreword or annex, two of the introduction, and two at the head of a part. */
function makeChapter(index, {parts, titel}, r) {
  const plaats = [
    index === 0 ? 'voorwoord' : 'bijlage',
    'inleiding',
    'aanpak',
    parts[index].id,
    parts[index].id
  ][index % 5]
  return {
    id: `h-${index + 1}`,
    titel:
      plaats === 'voorwoord'
        ? 'Voorwoord'
        : `${capital(r.pick(W.OBJECTS).replace(/^\S+ /u, ''))} (${index + 1})`,
    plaats,
    volgorde: index + 1,
    tekst: body(r, WORDS.chapter, {refs: [parts[index].id, `v${index + 1}`]}),
    figuur:
      index % 5 === 1
        ? {id: `figuur-${index + 1}`, bijschrift: `Opzet van het ${titel.toLowerCase()}`}
        : undefined
  }
}
