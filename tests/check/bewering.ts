import {analyse} from '../analyse.ts'

export const ID = 'bewering-weerspreekt-cijfer'

const TABEL = `titel: Kosten per team
eenheid: euro
sleutel: team
kolommen:
  - {id: team}
  - {id: k2018}
  - {id: k2019}
  - {id: k2020}
  - {id: tevreden, eenheid: procent}
rijen:
  - {team: Jeugd, k2018: 100, k2019: 150, k2020: 120, tevreden: 48}
  - {team: Wmo, k2018: 200, k2019: 202, k2020: 203, tevreden: 31}
  - {team: Schulden, k2018: 50, k2019: 45, k2020: 40, tevreden: 74}
totaal: {}
`

/** What the rule says of a finding; \`[jeugd.k2018]\` is a number bound to that cell, and \`[=…]\` to an expression. */
export function messages(text: string, settings = '', id: string = ID): string[] {
  const bound = text.replaceAll(/\[([^\]]+)\]/gu, (_, cel: string) =>
    cel.startsWith('=') ? `:getal[1]{uit="${cel.slice(1)}"}` : `:getal[1]{uit=kosten.${cel}}`
  )
  const {diagnostics} = analyse({
    'onderzoek.yaml': `titel: Voorbeeld\noverheden: [GM0037]\nfase: definitief\n${settings}`,
    'normenkader.yaml': 'onderdelen: [{id: deel, titel: Deel, vragen: [{id: v1, tekst: Hoe gaat het?}]}]\n',
    'cijfers/kosten.yaml': TABEL,
    'bevindingen/b1.md': `---\ntitel: Kosten\nvragen: [v1]\n---\n${bound}\n`
  })
  return diagnostics.filter(({rule}) => rule === id).map(({message}) => message)
}
