import {describe, expect, test} from 'vitest'
import {validateFiles} from './documents.ts'

describe('insertions', () => {
  const kop = (titel: string): string => `---\ntitel: ${titel}\n---\n\nTekst met :getal[12]{uit=a.b.c}.\n`

  test('in a title are a fault at their place, and the rest of the file stays', () => {
    const {documents, findings} = validateFiles({
      'bevindingen/doel.md': kop('Er zijn :getal[12]{uit=a.b.c} doelen')
    })
    expect(findings).toMatchObject([
      {rule: 'invoeging-misplaatst', severity: 'fout', origin: {path: ['titel']}, part: {start: 8, end: 29}}
    ])
    expect(documents.bevindingen).toHaveLength(1)
  })

  test('in names, questions of a survey and reasons are a fault too', () => {
    const {problems} = validateFiles({
      'onderzoek.yaml':
        'titel: x\nvrijstellingen: [{controle: a, bij: b, reden: "Zie [](#n1)"}]\nadressaten: {raad: "de :getal[2]{uit=a.b.c} raden"}',
      'cijfers/e.yaml':
        'titel: x\nantwoorden: [ja, nee]\ngroepen: {}\nstellingen: [{id: a, tekst: "::grafiek{uit=b}", aantallen: {}}]'
    })
    expect(problems).toEqual([
      'invoeging-misplaatst cijfers/e.yaml stellingen.0.tekst',
      'invoeging-misplaatst onderzoek.yaml vrijstellingen.0.reden',
      'invoeging-misplaatst onderzoek.yaml adressaten.raad'
    ])
  })

  test('in texts with Markdown, escaped in a title or that are none have no message', () => {
    const {problems} = validateFiles({
      'bevindingen/doel.md': kop('Bron:getal, “\\:getal[1]{uit=a}”, 1::2 en [zo](x)'),
      'normenkader.yaml':
        'onderdelen: [{id: t1, normen: [{id: n1, tekst: "Ten minste :getal[80%]{uit=a.b.c}, zie [](#n2)"}]}]'
    })
    expect(problems).toEqual([])
  })
})
