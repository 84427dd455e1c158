/** What a comparison needs beside the style of a report: wide tables with headings that stay in sight. */
export const style: string = `
.pagina-breed{ grid-template-columns: minmax(0, 1fr); max-inline-size: 96rem; }
.pagina-breed .titelblad{ padding-block-end: .5rem; }
.pagina-breed main h2{ margin-block-start: 3.5rem; }
.inhoudslijst ul{ display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; max-inline-size: none; margin-block: 1.5rem 0; padding: 0; list-style: none; }
.inhoudslijst a{ display: inline-block; min-block-size: 1.5rem; }
.onzichtbaar{ position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.klein{ display: block; font-size: .8125rem; line-height: 1.4; color: var(--nk-zacht); }
.normcode{ display: block; font-size: .8125rem; font-weight: 400; color: var(--nk-zacht); }
.normtekst{ display: block; font-weight: 600; }
main section > .matrix > table, main section > .verdeling > table, main .lezen > table{ inline-size: 100%; max-inline-size: none; }
.matrix, .verdeling, .lezen{ position: relative; }
.matrix, .verdeling{ max-block-size: 85vh; overflow: auto; border-block-end: .0625rem solid var(--nk-lijn); }
.matrix thead th, .verdeling thead th{ position: sticky; inset-block-start: 0; z-index: 2; }
.matrix thead tr + tr th{ position: static; }
.matrix tbody tr:not(.groep) > th, .matrix thead tr:first-child > th:first-child{ position: sticky; inset-inline-start: 0; }
.matrix thead tr:first-child > th:first-child{ z-index: 3; }
.matrix tbody tr:not(.groep) > th{ z-index: 1; background: var(--nk-achtergrond); inline-size: 24rem; min-inline-size: 16rem; }
.matrix td{ min-inline-size: 10rem; }
.matrix td.rechts{ min-inline-size: 6rem; white-space: nowrap; }
.matrix .groep th{ background: var(--nk-vlak); color: var(--nk-kop); padding-block: .375rem; }
.matrix .groep th > span{ position: sticky; inset-inline-start: .625rem; }
.matrix p{ margin: 0; }
.matrix p + p{ margin-block-start: .375rem; }
.apart{ font-size: .8125rem; line-height: 1.4; color: var(--nk-zacht); }
.leeg{ color: var(--nk-zacht); }
.verdeling tbody th{ inline-size: 28rem; min-inline-size: 12rem; }
.verdeling thead th.rechts{ max-inline-size: 8rem; }
.beeld{ min-inline-size: 7rem; inline-size: 9rem; }
.balk{ display: block; inline-size: 100%; block-size: .875rem; margin-block-start: .3125rem; background: var(--nk-vlak); }
.balk-hoog{ fill: var(--nk-hoog); }
.balk-midden{ fill: #d9a520; }
.balk-laag{ fill: var(--nk-laag); }
.lezen td{ min-inline-size: 9rem; }
.lezen td.rechts{ min-inline-size: 5rem; }
.aanbevelingen{ max-inline-size: 60rem; padding-block: .625rem; border-block-end: .0625rem solid var(--nk-lijn); }
.aanbevelingen summary{ cursor: pointer; min-block-size: 1.5rem; }
.aanbevelingen summary .normcode, .aanbevelingen summary .normtekst{ display: inline; }
.aanbevelingen summary .normcode::after{ content: ' '; }
.aanbevelingen > ul{ margin-block: .75rem .25rem; }
@media (min-width: 70rem){
  .past{ max-block-size: none; overflow: visible; border: 0; }
}
@media (max-width: 40rem){
  .matrix tbody tr:not(.groep) > th{ inline-size: 9rem; min-inline-size: 9rem; max-inline-size: 9rem; font-size: .8125rem; line-height: 1.35; hyphens: auto; }
  .matrix td{ min-inline-size: 8.5rem; }
  .verdeling tbody th{ inline-size: 11rem; min-inline-size: 11rem; font-size: .875rem; }
}
@media print{
  .inhoudslijst{ display: none; }
  .matrix, .verdeling{ max-block-size: none; overflow: visible; }
  .matrix thead th, .matrix tbody th{ position: static !important; }
  .matrix table, .verdeling table{ font-size: 8pt; }
}
`
