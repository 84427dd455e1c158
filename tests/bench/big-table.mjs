/**
 * An onderzoek with one large table, as a Dutch office exports it: semicolons, thousands with a point, decimal commas, and
 * the totals that its source prints. It checks without messages.
 */

const NORMENKADER = `hoofdvraag: Zijn de uitgaven gebleven binnen wat er was begroot?
onderdelen:
  - id: begroting
    titel: Begroting
    vragen:
      - {id: binnen-begroting, tekst: Blijft elke post binnen de begroting?}
    normen:
      - id: geen-overschrijding
        tekst: Geen post kost meer dan er voor was begroot.
        bron: {soort: eigen-inzicht, verwijzing: budgetrecht van de raad}
        toelichting: De raad stelt per post vast wat er mag worden uitgegeven.
`

/** The files of the onderzoek by path, with so many rows in its table. */
export function* bigTable(rows) {
  const random = randomFrom(20_190_517)
  const totals = [0, 0, 0]
  const lines = ['post;begroot;besteed;formatie']
  for (let row = 1; row <= rows; row++) {
    const budget = Math.floor(random() * 30_000_000)
    const numbers = [budget, Math.floor(budget * random()), Math.floor(random() * 900)]
    numbers.forEach((number, index) => (totals[index] += number))
    const [begroot, besteed, formatie] = numbers
    lines.push(`Post ${row};${dutch(begroot, 2)};${dutch(besteed, 2)};${dutch(formatie, 1)}`)
  }
  const [begroot, besteed, formatie] = totals
  yield ['cijfers/uitgaven.csv', `${lines.join('\r\n')}\r\n`]
  yield ['cijfers/uitgaven.yaml', table([plain(begroot, 2), plain(besteed, 2), plain(formatie, 1)])]
  yield ['normenkader.yaml', NORMENKADER]
  yield ['onderzoek.yaml', 'titel: Uitgaven per post\noverheden: [GM0037]\ndatum: 2024-06\nfase: veldwerk\n']
  yield [
    'bronnen.yaml',
    'bronnen:\n  - {id: administratie, titel: Financiële administratie, soort: data, datum: 2024-01}\n  - {id: begroting-2023, titel: Begroting 2023, soort: document, datum: 2022-11}\n'
  ]
  yield ['bevindingen/posten.md', finding(dutch(begroot, 2), dutch(besteed, 2))]
}

function table([begroot, besteed, formatie]) {
  return `titel: Uitgaven per post
bronnen: [administratie]
eenheid: euro
sleutel: post
kolommen:
  - {id: post, label: Post}
  - {id: begroot, label: Begroot}
  - {id: besteed, label: Besteed}
  - {id: formatie, label: Formatie, eenheid: fte}
  - {id: over, label: Over, formule: begroot - besteed}
eisen: [besteed <= begroot]
totaal: {opgegeven: {begroot: ${begroot}, besteed: ${besteed}, formatie: ${formatie}}}
`
}

function finding(begroot, besteed) {
  return `---
titel: Geen post kost meer dan begroot
normen: [geen-overschrijding]
bronnen: [administratie, begroting-2023]
---
Er was :getal[€ ${begroot}]{uit=uitgaven.totaal.begroot} begroot, en er is :getal[€ ${besteed}]{uit=uitgaven.totaal.besteed} besteed.
`
}

/** A whole number of the smallest decimal as it is written: 123456 is 1.234,56. */
function dutch(number, decimals) {
  const [whole, fraction] = plain(number, decimals).split('.')
  return `${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.')},${fraction}`
}

function plain(number, decimals) {
  const digits = String(number).padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
