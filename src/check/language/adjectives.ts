/** Words that set a demand on something: what a norm asks of it. Not those that only say which sort it is. */
export const QUALITIES: readonly string[] = words(`
  aantoonbaar aanwezig actief actueel adequaat afdoende begrijpelijk behoorlijk bekend beschikbaar bestendig betaalbaar
  betrouwbaar bruikbaar compleet concreet consequent consistent controleerbaar correct degelijk deskundig deugdelijk
  doelmatig doeltreffend duidelijk duurzaam eenduidig eerlijk effectief efficiënt evenwichtig expliciet flexibel gedegen
  goed haalbaar helder herkenbaar herleidbaar inclusief integraal inzichtelijk juist klantgericht kwalitatief
  laagdrempelig logisch meetbaar navolgbaar objectief onafhankelijk onderbouwd onpartijdig open optimaal overzichtelijk
  passend praktisch proactief professioneel realiseerbaar realistisch rechtmatig rechtvaardig redelijk resultaatgericht
  samenhangend snel specifiek systematisch tijdgebonden tijdig toegankelijk toereikend toetsbaar traceerbaar transparant
  uitvoerbaar uniform veilig verantwoord vindbaar voldoende volledig voorspelbaar vraaggericht werkbaar zichtbaar
  zorgvuldig`)

/**
 * Words of which two auditors may think differently whether they hold (vakkennis, N3): a norm that uses one needs an
 * indicator.
 */
export const VAGUE: readonly string[] = words(`
  actief actueel adequaat afdoende behoorlijk degelijk deskundig deugdelijk duidelijk eenduidig effectief efficiënt
  evenwichtig frequent gedegen geregeld goed helder inzichtelijk klantgericht kwalitatief laagdrempelig onvoldoende
  optimaal passend periodiek proactief professioneel realistisch redelijk regelmatig snel spoedig systematisch tijdig
  toereikend transparant voldoende vraaggericht zorgvuldig`)

/** An adjective as it may stand in a sentence: `actief` and `actieve`. */
export function inflected(adjective: string): readonly string[] {
  const other = adjective
    .replace(/([aeo])\1([tlrm])$/, '$1$2')
    .replace(/f$/, 'v')
    .replace(/nel$/, 'nell')
  return adjective.endsWith('e') || adjective.endsWith('en') ? [adjective] : [adjective, `${other}e`]
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
