/** A study as the files that an author would have written, by path. */
export function* studyFiles(study) {
  yield ['onderzoek.yaml', onderzoek(study)]
  yield ['normenkader.yaml', normenkader(study)]
  yield ['bronnen.yaml', list('bronnen', study.bronnen.map(bron))]
  yield ['oordelen.yaml', list('oordelen', study.normen.map(oordeel))]
  yield ['aanbevelingen.yaml', list('aanbevelingen', study.aanbevelingen.map(aanbeveling))]
  yield ['begrippen.yaml', BEGRIPPEN]
  for (const each of study.bevindingen) yield [`bevindingen/${each.id}.md`, bevinding(each)]
  for (const each of study.conclusies) yield [`conclusies/${each.id}.md`, conclusie(each)]
  yield ['conclusies/c-hoofdvraag.md', `---\nhoofdvraag: ja\nnormen: [n1-1]\n---\n${study.hoofdconclusie}\n`]
  for (const each of study.hoofdstukken) {
    yield [`hoofdstukken/${each.id}.md`, hoofdstuk(each)]
    if (each.figuur) yield [`figuren/${each.figuur.id}.svg`, FIGUUR]
  }
}

function onderzoek({titel}) {
  return `titel: ${titel}
ondertitel: Een onderzoek om de snelheid te meten
overheden: [Waterschap Rietvoorde]
opdrachtgever: Rekenkamer Rietvoorde
datum: 2024-06
fase: definitief
periode: {van: 2019, tot: 2023}
adressaten: {college: het college, raad: de gemeenteraad}
`
}

function normenkader({parts, normen}) {
  const ouders = [...new Set(parts.map(({ouder}) => ouder))]
  const tree = ouders.map((id) => {
    const own = parts.filter(({ouder}) => ouder === id)
    const titel = `Thema ${id.replace('thema-', '')}`
    return `  - id: ${id}\n    titel: ${titel}\n    onderdelen:\n${own.map((each) => onderdeel(each, normen)).join('')}`
  })
  return `hoofdvraag: >-
  In hoeverre heeft het beleid bereikt wat de raad ermee beoogde?
schalen:
  driepunts:
    - {id: voldaan, label: Voldaan, waarde: 1}
    - {id: deels, label: Deels voldaan, waarde: 0.5}
    - {id: niet, label: Niet voldaan, waarde: 0}
schaal: driepunts
optelling: gemiddelde
onderdelen:
${tree.join('')}`
}

function onderdeel(part, normen) {
  const {id, titel, toelichting, vraag} = part
  return `      - id: ${id}
        titel: ${titel}
        toelichting: >-
          ${toelichting}
        vragen:
          - id: ${vraag.id}
            tekst: >-
              ${vraag.tekst}
        normen:
${normen
  .filter((each) => each.part === part)
  .map(norm)
  .join('')}`
}

function norm({id, tekst, toelichting, indicator, bron: herkomst, aspect, weging}) {
  return `          - id: ${id}
            tekst: >-
              ${tekst}
            bron: {soort: beleid, verwijzing: "${herkomst}"}
            toelichting: >-
              ${toelichting}
            indicator: >-
              ${indicator}
            aspect: ${aspect}
            weging: ${weging}
`
}

function list(key, items) {
  return `${key}:\n${items.join('')}`
}

function bron({id, soort, titel, datum, vertrouwelijk}) {
  const secret = vertrouwelijk ? ', vertrouwelijk: ja' : ''
  return `  - {id: ${id}, soort: ${soort}, titel: "${titel}", uitgever: gemeente Rietvoorde, datum: ${datum}${secret}}\n`
}

function oordeel({id, oordeel: {niveau, toelichting}}) {
  return `  - norm: ${id}\n    oordeel: ${niveau}\n    toelichting: >-\n      ${toelichting}\n`
}

function aanbeveling({id, aan, tekst, uitwerking, conclusies, termijn}) {
  return `  - id: ${id}
    aan: ${aan}
    tekst: >-
      ${tekst}
    uitwerking: |
      ${uitwerking}
    conclusies: [${conclusies.join(', ')}]
    termijn: ${termijn}
`
}

function bevinding({titel, norm: {id}, bronnen, kern, gevolg, tekst}) {
  const result = gevolg === undefined ? '' : `gevolg: >-\n  ${gevolg}\n`
  return `---
titel: ${titel}
normen: [${id}]
bronnen: [${bronnen.join(', ')}]
kern: >-
  ${kern}
${result}---
${tekst}
`
}

function conclusie({part, normen, tekst}) {
  return `---\nonderdeel: ${part.id}\nnormen: [${normen.join(', ')}]\n---\n${tekst}\n`
}

function hoofdstuk({titel, plaats, volgorde, tekst, figuur}) {
  const drawing = figuur
    ? `\n:::figuur{#${figuur.id}}\n![Drie stappen van links naar rechts](../figuren/${figuur.id}.svg)\n\n${figuur.bijschrift}\n:::\n`
    : ''
  return `---\ntitel: ${titel}\nplaats: ${plaats}\nvolgorde: ${volgorde}\n---\n${tekst}\n${drawing}`
}

const BEGRIPPEN = `begrippen:
  - id: begrip-streefwaarde
    term: streefwaarde
    betekenis: >-
      De waarde van een indicator die de raad wil bereiken.
    niet: [streefgetal, doelwaarde]
  - id: begrip-indicator
    term: indicator
    betekenis: >-
      Een maat waaraan is af te lezen of een doel wordt bereikt.
    niet: [meetpunt]
`

const FIGUUR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 80" width="300" height="80">
${[0, 100, 200].map((x) => `  <rect x="${x + 10}" y="20" width="80" height="40" fill="#dbe9f4" stroke="#154273"/>`).join('\n')}
</svg>
`
