import {expect, test} from 'vitest'
import {imported} from './outline.ts'

test('a CSV of Dutch Excel: semicolons, Windows-1252, and themes in rows of their own', async () => {
  const text = [
    'Nr;Onderzoeksvraag;Norm;Bron',
    '1;Financiën;;',
    '1a;Is er één begroting?;"De begroting is sluitend; zij noemt de baten.";Besluit begroting en verantwoording',
    ';;"De jaarrekening heeft een ‘goedkeurende’ verklaring van € 0.";',
    '2;Beëindiging:;;',
    '2a;Hoe gaat het?;;'
  ].join('\r\n')
  const high: Record<string, number> = {'€': 0x80, '‘': 0x91, '’': 0x92}
  const bytes = Uint8Array.from(text, (letter) => high[letter] ?? letter.charCodeAt(0))
  const {outline, verslag} = await imported('kader.csv', bytes)
  expect(outline).toEqual([
    't1 Financiën',
    '  v1-1 Is er één begroting?',
    '  n1a De begroting is sluitend; zij noemt de baten. [v1-1] (wetgeving: Besluit begroting en verantwoording)',
    '  n1-2 De jaarrekening heeft een ‘goedkeurende’ verklaring van € 0. [v1-1]',
    't2 Beëindiging',
    '  v2a Hoe gaat het?'
  ])
  expect(verslag.gelezen[0]).toBe('De cellen zijn gescheiden door puntkomma’s.')
  expect(verslag.gelezen[1]).toContain('Windows-1252')
  expect(verslag.geraden).toContainEqual({
    plaats: 'regel 4, kolom 3',
    tekst: 'Zonder vraag ernaast; gekoppeld aan de vraag daarboven.'
  })
})

test('what looks like Markdown, a directive or YAML is text', async () => {
  const norm = '# 1 *niet* [hier](https://x.nl) <b>vet</b> ::tabel{uit=x} :getal[1]{uit=y} `code` - {a: b}'
  const text = `Norm,Toelichting\n"${norm}","- een\n- [twee](#x)"\n`
  const {onderzoek} = await imported('x.csv', new TextEncoder().encode(text))
  expect(onderzoek.normen[0]?.tekst.plain).toBe(norm)
  expect(onderzoek.normen[0]?.tekst.tree.children.map(({type}) => type)).toEqual(['paragraph'])
  expect(onderzoek.normen[0]?.toelichting?.plain).toContain('[twee](#x)')
})
