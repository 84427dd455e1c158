import {readFileSync} from 'node:fs'

/** A framework with two onderdelen, one of them in two, a parameter and a precondition. */
export const KADER = `id: toegang
versie: 1.0.0
titel: Toegang
hoofdvraag: Hoe goed is de toegang?
schalen:
  vier: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}, {id: d, label: D}]
schaal: vier
onderdelen:
  - id: t1
    titel: Toegang in {gemeente}
    bron: {soort: wetgeving, verwijzing: "{wet}"}
    vragen:
      - {id: v1, tekst: Is de toegang bereikbaar?}
      - {id: v2, tekst: Is de toegang snel?}
    onderdelen:
      - id: t1a
        titel: Bereikbaarheid
        normen:
          - {id: n1, tekst: Het loket is dagelijks open., vragen: [v1]}
          - {id: n2, tekst: Een aanvraag is binnen acht weken afgehandeld., voorwaardelijk: [n1]}
  - id: t2
    titel: Geld
    vragen: [{id: v3, tekst: Is er geld?}]
    normen: [{id: n3, tekst: De begroting sluit.}]
`
export const frameworks: Record<string, string> = {'frameworks/toegang/normenkader.yaml': KADER}
/** The files of an onderzoek that takes it over: `rest` goes on in the overname, `below` comes after it. */
export const take = (rest = '', below = ''): Record<string, string> => ({
  ...frameworks,
  'normenkader.yaml': `overnemen:\n  - kader: toegang@1.0.0\n    parameters: {wet: Jeugdwet}\n${rest}${below}`
})

/** The sentences of docs/formaat.md, by number: each is the name of its test. */
export const sentences: ReadonlyMap<number, string> = new Map(
  [
    ...(readFileSync('docs/formaat.md', 'utf8')
      .split('## Zo wordt een normenkader opgelost')[1]
      ?.split('\n## ')[0]
      ?.matchAll(/^(\d+)\. (.+)$/gmu) ?? [])
  ].map(([, number, sentence]) => [Number(number), sentence ?? ''])
)
