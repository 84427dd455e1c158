import {describe, expect, test} from 'vitest'
import {placeholder} from '../../src/check/language/placeholders.ts'

describe('working text', () => {
  test.each([
    ['De tekst volgt. TODO', 'TODO'],
    ['Ntb', 'Ntb'],
    ['Het bedrag is n.t.b. door het team', 'n.t.b.'],
    ['... (..)', '... (..)'],
    ['…', '…'],
    ['Totaal (...)', '(...)'],
    ['zie bijlage … van dit rapport', 'bijlage …'],
    ['een groei van … procent', '… procent'],
    ['Wat is dit???', '???'],
    ['op xx-xx-2021 vastgesteld', 'xx-xx-2021'],
    ['Stipepunten, nog geen stuk.', 'nog geen stuk'],
    ['PM', 'PM'],
    ['Totaal: p.m.', 'p.m.'],
    ['[Nog invullen]', 'Nog invullen'],
    ['De heer [naam] zei', '[naam]'],
    ['Bijlage 1 Error! Bookmark not defined.', 'Error! Bookmark not defined'],
    ['Zie Fout! Verwijzingsbron niet gevonden.', 'Fout! Verwijzingsbron niet gevonden'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Rol_en_taken_SGR', 'Rol_en_taken_SGR'],
    ['uit rapport-def.docx blijkt', 'rapport-def.docx']
  ])('in: %s', (text, words) => {
    const found = placeholder(text)
    expect(found && text.slice(found.start, found.end)).toBe(words)
  })

  test.each([
    'Tussen droom en daad...',
    'Er is nog geen stuk vastgesteld.',
    'De nog in te vullen vacatures zijn bekend.',
    'De gemeente wil "meer (…) tijd" vragen.',
    'De PM10-norm geldt om 3 p.m. niet.',
    'Zie https://www.example.nl/stukken/rapport-def.pdf voor meer.',
    'Schrijf naar jan_van_den_berg@example.nl.',
    'Dat is weer to do, zei hij.',
    'In 2017 (n=20) was het 12%.',
    'Maat XXL past.'
  ])('not in: %s', (text) => {
    expect(placeholder(text)).toBeUndefined()
  })
})
