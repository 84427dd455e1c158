import type {} from 'mdast-util-directive'
import {visit} from 'unist-util-visit'
import type {Onderzoek} from '../../model/onderzoek.ts'
import type {Rule} from '../rule.ts'
import {RAPPORT_KWALITEIT} from '../severity.ts'

/** K19: the list of sources is the account of what the study rests on; one that nothing rests on does not belong. */
export const bronOngebruikt: Rule = {
  id: 'bron-ongebruikt',
  severity: RAPPORT_KWALITEIT,
  needs: ['bevindingen'],
  *check(onderzoek) {
    const inCijfers = new Set(onderzoek.tabellen.flatMap(({bronnen}) => bronnen))
    const ongebruikt = onderzoek.bronnen.filter(
      (bron) => bron.bevindingen.length === 0 && !inCijfers.has(bron)
    )
    if (ongebruikt.length === 0) return

    const genoemd = genoemdInTekst(onderzoek)
    for (const bron of ongebruikt)
      if (!genoemd.has(bron.id))
        yield {
          at: bron,
          message: `Bron ${bron.id} wordt door geen bevinding gebruikt; verwacht: een bevinding die haar onder \`bronnen\` noemt, of een tekst die ernaar verwijst.`
        }
  }
}

/** What texts point at: `[](#id)` and `:::citaat{bron=id}`. */
function genoemdInTekst({teksten}: Onderzoek): Set<string> {
  const ids = new Set<string>()
  for (const {tree} of teksten)
    visit(tree, (node) => {
      if (node.type === 'link' && node.url.startsWith('#')) ids.add(node.url.slice(1))
      if (node.type === 'containerDirective' && node.attributes?.['bron']) ids.add(node.attributes['bron'])
    })
  return ids
}
