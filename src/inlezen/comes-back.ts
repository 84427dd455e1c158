import {idOf} from './attributes.ts'
import type {Kop, OnderdeelDraft, Verslag} from './draft.ts'
import {kopOf} from './kop.ts'
import type {Eigen} from './own.ts'
import {kaderYaml} from './yaml.ts'

/** A normenkader that this program handed out, as a framework again. */
export function comesBack(
  own: Eigen,
  bestand: string,
  wanted: string | undefined,
  verslag: Verslag
): {id: string; yaml: string; verslag: Verslag} {
  verslag.gelezen.push(
    'Het bestand is met dit programma gemaakt; ids, koppelingen en schalen zijn overgenomen.'
  )
  const {gegevens} = own.kop
  const name = gegevens['id'] ?? wanted ?? bestand
  const id = idOf(name.replaceAll('.', '-')) || 'normenkader'
  const standard = kopOf(id, bestand.replace(/\.[^.]+$/u, ''), bestand)
  const {versie = '0.1.0', titel = standard.gegevens['titel'] ?? id} = gegevens
  const facts = Object.keys(gegevens).length > 0 ? {...gegevens, id, versie, titel} : standard.gegevens
  const kop = {...standard, ...own.kop, gegevens: inOrder(facts), ...scales(own, standard, verslag)}
  return {id, yaml: kaderYaml(kop, own.draft), verslag}
}

function inOrder({
  id = '',
  versie = '',
  titel = '',
  ...rest
}: Readonly<Record<string, string>>): Kop['gegevens'] {
  return {id, versie, titel, ...rest}
}

/** Where a table has no levels of its scales, each scale that a norm names gets those of ours. */
function scales(own: Eigen, standard: Kop, verslag: Verslag): Pick<Kop, 'schalen' | 'schaal'> {
  if (Object.keys(own.kop.schalen).length > 0) return {schalen: own.kop.schalen, schaal: own.kop.schaal}
  const niveaus = standard.schalen['driepunts'] ?? []
  const named = scaleNames(own.draft.onderdelen)
  const all = [...named, ...(named.length === 0 ? ['driepunts'] : [])]
  for (const name of named.filter((each) => each !== 'driepunts'))
    verslag.geraden.push({
      plaats: `schaal ${name}`,
      tekst: `de niveaus ${niveaus.map(({id}) => id).join(', ')}; de tabel noemt ze niet.`
    })
  return {schalen: Object.fromEntries(all.map((name) => [name, niveaus])), schaal: named[0] ?? 'driepunts'}
}

function scaleNames(onderdelen: readonly OnderdeelDraft[]): string[] {
  const names = onderdelen.flatMap(({normen, onderdelen: inner}) => [
    ...normen.flatMap(({schaal}) => schaal ?? []),
    ...scaleNames(inner)
  ])
  return [...new Set(names)]
}
