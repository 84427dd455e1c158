import {newFolder, type Files} from './folder.ts'

/** A small study without a fault. */
export const STUDY: Files = {
  'onderzoek.yaml': 'titel: Vijandig\noverheden: [GM0037]\nfase: veldwerk\nperiode: {van: 2018, tot: 2021}\n',
  'normenkader.yaml': `onderdelen:
  - id: t1
    titel: Thema
    vragen: [{id: v1, tekst: Is er een plan?}]
    normen:
      - id: n1
        tekst: Er is een plan.
        bron: {soort: beleid, verwijzing: Visie}
`,
  'bronnen.yaml':
    'bronnen:\n  - {id: stuk, soort: document, titel: Het plan}\n  - {id: gesprek, soort: interview, titel: Beleid}\n',
  'bevindingen/plan.md':
    '---\ntitel: Er is een plan\nnormen: [n1]\nbronnen: [stuk, gesprek]\nkern: >-\n  Er is een plan.\n---\nHet plan is vastgesteld.\n'
}

/** A folder with the sound study, and with these files in place of or beside its own. */
export function folder(files: Files): string {
  return newFolder({...STUDY, ...files})
}
