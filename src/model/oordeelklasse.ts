/** `klasse` orders any scale from good to bad, for a symbol and a colour; the word is always printed too. */
export type OordeelKlasse = 'hoog' | 'midden' | 'laag' | 'geen' | 'open'
