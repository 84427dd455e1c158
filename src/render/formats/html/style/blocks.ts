/** The title page, cards, judgements, and the way through the chain. */
export const blocks: string = `
.titelblad{ padding-block: clamp(2.5rem, 6vw, 5rem) 1.5rem; }
.titelblad h1{ margin-block: 0 1rem; max-inline-size: 52rem; letter-spacing: -.02em; }
.titelblad h1 + p{ font-size: clamp(1.125rem, 1rem + .6vw, 1.375rem); line-height: 1.45; color: var(--nk-zacht); max-inline-size: 46rem; }
.titelblad ul{
  display: flex;
  flex-wrap: wrap;
  gap: .75rem 2.5rem;
  max-inline-size: none;
  margin-block: 2rem 0;
  padding: 1.25rem 0 0;
  border-block-start: .0625rem solid var(--nk-lijn);
  list-style: none;
}
.titelblad li{ margin: 0; padding: 0; }
.titelblad li strong{ display: block; font-size: .875rem; font-weight: 600; color: var(--nk-zacht); }
.kaart{
  max-inline-size: 44rem;
  margin-block: 0 1.25rem;
  padding: 1.125rem 1.5rem 1.25rem;
  background: var(--nk-achtergrond);
  border: .0625rem solid var(--nk-lijn);
  border-inline-start: .375rem solid var(--nk-lijn);
  border-radius: .25rem;
}
.kaart p, .kaart ul, .kaart ol{ max-inline-size: none; }
.kaart:target{ box-shadow: 0 0 0 .1875rem var(--nk-accent); }
.kaart :is(h3, h4, h5, h6){ margin-block: 1.25rem .375rem; }
.kaart > :last-child{ margin-block-end: 0; }
.kaart-hoog{ border-inline-start-color: var(--nk-hoog); }
.kaart-midden{ border-inline-start-color: var(--nk-midden); }
.kaart-laag{ border-inline-start-color: var(--nk-laag); }
.kaart-geen, .kaart-open{ border-inline-start-color: var(--nk-geen); }
.kaart-aanbeveling > p:first-child{ margin-block-end: .625rem; font-size: .9375rem; }
.kaart-norm > p:first-child{
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .375rem .625rem;
  margin-block-end: .625rem;
  font-size: .9375rem;
}
.kaart-norm > p:first-child > strong:first-child, .kaart-aanbeveling > p:first-child > strong:first-child{ color: var(--nk-accent); }
.kaart-norm > p:first-child > strong:first-child{ margin-inline-end: auto; }
.kaart-norm > p:nth-child(2), .kaart-aanbeveling > p:nth-child(2){ font-weight: 600; }
.kaart-aanbeveling{ border-inline-start-color: var(--nk-primair); }
.kaart-conclusie{ background: var(--nk-vlak); border-color: transparent; border-inline-start-color: var(--nk-primair); }
.kaart-vraag{ border-color: transparent; border-inline-start-color: var(--nk-accent); background: var(--nk-vlak); }
.kaart-vraag > p:first-child:not(:last-child){ margin-block-end: .25rem; font-size: .9375rem; color: var(--nk-accent); }
.kaart-vraag > p:last-child{ font-size: 1.1875rem; line-height: 1.5; }
.oordeel{
  display: inline-block;
  padding: .0625rem .625rem .125rem .5rem;
  font-size: .875rem;
  font-weight: 600;
  line-height: 1.5;
  color: var(--nk-oordeel-tekst);
  border: .09375rem solid;
  border-radius: .25rem;
}
.oordeel-teken{ display: inline-block; min-inline-size: 1em; text-align: center; }
.oordeel-hoog{ background: var(--nk-hoog-vlak); border-color: var(--nk-hoog); }
.oordeel-midden{ background: var(--nk-midden-vlak); border-color: var(--nk-midden); }
.oordeel-laag{ background: var(--nk-laag-vlak); border-color: var(--nk-laag); }
.oordeel-geen{ background: var(--nk-geen-vlak); border-color: var(--nk-geen); }
.oordeel-open{ background: var(--nk-open-vlak); border-color: var(--nk-open); border-style: dashed; }
.keten{ margin-block: 1rem 0; padding-block-start: .75rem; border-block-start: .0625rem solid var(--nk-lijn); }
section > .keten{ max-inline-size: var(--nk-maat); margin-block-end: 1.5rem; padding: .75rem 1rem; background: var(--nk-vlak); border: 0; border-radius: .25rem; }
.kaart > .keten > ul{ display: flex; flex-wrap: wrap; gap: .125rem 1.5rem; }
.kaart > details.keten > ul{ display: block; }
.keten ul{ list-style: none; margin: 0; padding: 0; font-size: .9375rem; }
.keten li{ margin-block: .125rem; padding: 0; line-height: 1.55; }
.keten summary{ inline-size: fit-content; min-block-size: 1.5rem; font-size: .9375rem; font-weight: 600; color: var(--nk-accent); cursor: pointer; }
.keten summary p{ display: inline; }
.keten[open] summary{ margin-block-end: .375rem; }
.kaart .keten + .keten{ margin-block-start: .25rem; padding-block-start: 0; border: 0; }
.lijst{ margin-block: 0 1rem; max-inline-size: var(--nk-maat); }
.lijst summary{ inline-size: fit-content; min-block-size: 1.5rem; font-weight: 600; color: var(--nk-accent); cursor: pointer; }
.lijst summary p{ display: inline; }
.lijst ul{ list-style: none; margin: .5rem 0 1.5rem; padding: 0; font-size: .9375rem; }
.keten strong{ font-weight: 600; color: var(--nk-zacht); }
.toelichting{ margin-block: 0 1.25rem; }
.toelichting p{ font-size: .9375rem; color: var(--nk-zacht); font-variant-numeric: tabular-nums; }
.toelichting ul{ list-style: none; padding: 0; font-size: .9375rem; color: var(--nk-zacht); }
.toelichting li{ padding: 0; }
.kaart .toelichting{ margin-block: .75rem 0; }
.waarschuwing{ max-inline-size: 46rem; margin-block: 0 1.25rem; padding: .875rem 1.25rem; color: #1c1500; background: #fff3cd; border: .0625rem solid #8a6100; border-radius: .25rem; }
.waarschuwing p{ color: inherit; margin-block-end: 0; }
@media (max-width: 40rem){ .kaart{ padding-inline: 1rem; } }
@media (forced-colors: active){ .oordeel, .kaart{ border-color: CanvasText; } }
`
