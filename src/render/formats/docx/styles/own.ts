import {bar, box, hexOf, indent, size, spacing} from './properties.ts'
import type {Huisstijl} from './properties.ts'
import {character, own} from './style.ts'
import type {Style} from './style.ts'

/** What Word has no style for. An office may define each in its template, by name. */
export function ownStyles(huisstijl: Huisstijl): Record<string, Style> {
  const hex = hexOf(huisstijl)
  const card = (id: string, rPr = ''): Style => ({...own(id, spacing(0, 90, 268)), rPr})
  return {
    cover: {...own('RK Titelblad', spacing(0, 60, 264)), rPr: size(22)},
    cardHead: {...own('RK Kaartkop', `<w:keepNext/>${spacing(180, 40, 252)}`), rPr: size(20)},
    norm: card('RK Norm', '<w:b/>'),
    aanbeveling: card('RK Aanbeveling', '<w:b/>'),
    conclusie: card('RK Conclusie'),
    vraag: card('RK Vraag', size(24)),
    bevinding: card('RK Kernbevinding'),
    card: card('RK Kaarttekst'),
    ...smallStyles(hex),
    ...cellStyles(hex),
    table: {id: 'RKTabel', name: 'RK Tabel', dutch: 'RK Tabel', type: 'table', rest: tableRest(hex)}
  }
}

function smallStyles(hex: (key: string) => string): Record<string, Style> {
  return {
    chain: {...own('RK Keten', spacing(0, 40, 240)), rPr: `<w:color w:val="44505C"/>${size(18)}`},
    note: {...own('RK Toelichting', spacing(0, 140, 252)), rPr: `<w:color w:val="44505C"/>${size(19)}`},
    warning: own(
      'RK Waarschuwing',
      `${box('8A6100')}<w:shd w:val="clear" w:color="auto" w:fill="FFF3CD"/>${spacing(80, 160, 264)}${indent(120, 120)}`
    ),
    quoteSource: {
      ...own('RK Bron van citaat', `${bar(hex('lijn'), 18)}${spacing(0, 160)}${indent(400, 400)}`),
      rPr: size(19)
    },
    code: {
      ...own(
        'RK Code',
        `<w:shd w:val="clear" w:color="auto" w:fill="${hex('vlak')}"/>${spacing(60, 140, 240)}`
      ),
      rPr: `${MONO}${size(18)}`
    },
    inlineCode: {...character('RKCodeteken', 'RK Codeteken', 'RK Codeteken'), rPr: MONO},
    reference: {
      ...character('RKVerwijzing', 'RK Verwijzing', 'RK Verwijzing'),
      rPr: `<w:color w:val="${hex('accent')}"/>`
    },
    judgement: {
      ...character('RKOordeel', 'RK Oordeel', 'RK Oordeel'),
      rPr: '<w:b/><w:color w:val="16202A"/>'
    }
  }
}

function cellStyles(hex: (key: string) => string): Record<string, Style> {
  return {
    cell: {...own('RK Tabeltekst', spacing(30, 30, 245)), rPr: size(18)},
    cellHead: {
      ...own('RK Tabelkop', `<w:keepNext/>${spacing(40, 40, 245)}`),
      rPr: `<w:b/><w:color w:val="${hex('kop')}"/>${size(18)}`
    },
    cellSmall: {...own('RK Tabeltekst klein', spacing(20, 20, 240)), basedOn: 'cell', rPr: size(16)},
    cellHeadSmall: {
      ...own('RK Tabelkop klein', spacing(30, 30, 240)),
      basedOn: 'cellHead',
      rPr: size(16)
    }
  }
}

const MONO = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>'

function tableRest(hex: (key: string) => string): string {
  const line = (side: string, width: number, key: string): string =>
    `<w:${side} w:val="single" w:sz="${String(width)}" w:space="0" w:color="${hex(key)}"/>`
  const margin = (side: string, width: number): string => `<w:${side} w:w="${String(width)}" w:type="dxa"/>`
  const margins = `<w:tblCellMar>${margin('top', 20)}${margin('left', 90)}${margin('bottom', 20)}${margin('right', 90)}</w:tblCellMar>`
  const borders = `<w:tblBorders>${line('top', 4, 'lijn')}${line('bottom', 4, 'lijn')}${line('insideH', 4, 'lijn')}</w:tblBorders>`
  const first = `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${line('bottom', 12, 'primair')}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${hex('vlak')}"/></w:tcPr></w:tblStylePr>`
  return `<w:tblPr>${borders}${margins}</w:tblPr>${first}`
}
