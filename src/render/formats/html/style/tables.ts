/**
 * Tables: quiet lines, room to read, and a scroll of their own on narrow screens. A shadow lies at an edge beyond which
 * there is more: it stays in place, and what covers it moves along with the table.
 */
export const tables: string = `
.tabel{ max-inline-size: 100%; margin-block: 1.25rem 2rem; overflow-x: auto; }
@media screen{
  .tabel{
    --nk-grond: var(--nk-achtergrond);
    background:
      linear-gradient(to right, var(--nk-grond) 40%, transparent) left / 3rem 100% no-repeat local,
      linear-gradient(to left, var(--nk-grond) 40%, transparent) right / 3rem 100% no-repeat local,
      linear-gradient(to right, rgb(0 0 0 / .3), transparent) left / .875rem 100% no-repeat scroll,
      linear-gradient(to left, rgb(0 0 0 / .3), transparent) right / .875rem 100% no-repeat scroll;
  }
  :is(.kaart-conclusie, .kaart-vraag) .tabel{ --nk-grond: var(--nk-vlak); }
  main thead th{ mix-blend-mode: multiply; }
  main caption{ position: sticky; inset-inline-start: 0; max-inline-size: calc(100vw - 3rem); }
}
main table{ border-collapse: collapse; font-size: .9375rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
main section > .tabel > table{ inline-size: auto; min-inline-size: min(100%, 24rem); max-inline-size: 100%; }
.figuur > .tabel{ inline-size: fit-content; }
.figuur > .tabel > table{ inline-size: auto; max-inline-size: min(100%, 48rem); }
.figuur:has(tr > :nth-child(6)) > .tabel > table{ max-inline-size: 100%; }
@media screen and (min-width: 1100px){
  .figuur > .tabel{ max-inline-size: calc(100% + max(0rem, (100vw - 84rem) / 2) + clamp(1rem, 4vw, 3rem) - 2rem); }
}
main .breed table{ inline-size: 100%; }
main caption{
  margin: 0;
  padding-block-end: .625rem;
  text-align: start;
  font-family: inherit;
  font-size: .9375rem;
  font-weight: 700;
  line-height: 1.4;
  color: var(--nk-kop);
}
main th, main td{
  padding: .5625rem .875rem;
  text-align: start;
  vertical-align: top;
  border-block-end: .0625rem solid var(--nk-lijn);
}
main thead th{
  vertical-align: bottom;
  color: var(--nk-kop);
  background: var(--nk-vlak);
  border-block-end: .125rem solid var(--nk-primair);
}
main thead th.groep{
  text-align: center;
  border-block-end: 0;
  background: linear-gradient(var(--nk-zacht), var(--nk-zacht)) 100% 100% / calc(100% - 1rem) .0625rem no-repeat var(--nk-vlak);
}
main thead tr:has(.groep) > [rowspan]{ border-block-end: .125rem solid var(--nk-primair); }
main tr.totaal > *{ font-weight: 700; border-block-start: .0625rem solid var(--nk-primair); }
main tbody th{ font-weight: 600; }
main tbody tr > :first-child{ min-inline-size: 5rem; }
main th:first-child, main td:first-child{ padding-inline-start: .625rem; }
main thead th.rechts, main .rechts{ text-align: end; }
main .midden{ text-align: center; }
main .breed td{ min-inline-size: 6rem; }
main td .oordeel{ margin-block: .0625rem; }
main .breed td .oordeel{ white-space: nowrap; }
`
