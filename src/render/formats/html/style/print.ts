/** On paper: everything that helps to click goes, everything that helps to read comes. */
export const print: string = `
@page{ size: A4; margin: 22mm 20mm 20mm; }
@media print{
  html, body{ background: #ffffff; }
  body{ font-size: 10.5pt; line-height: 1.45; }
  .voorbeeld-theme{ --basis-text-font-size-md: 10.5pt; --basis-text-line-height-md: 1.45; --utrecht-heading-1-font-size: 26pt; --utrecht-heading-2-font-size: 19pt; --utrecht-heading-3-font-size: 15pt; --utrecht-heading-4-font-size: 12.5pt; --utrecht-heading-5-font-size: 10.5pt; --utrecht-heading-6-font-size: 10.5pt; }
  .overslaan, .zij, .filters, .naar-boven{ display: none !important; }
  .pagina{ display: block; max-inline-size: none; padding: 0; }
  .kop{ color: #000000; background: none; border-block-end: .0625rem solid #000000; }
  .kop-binnen, .voet-binnen{ padding-inline: 0; }
  .voet{ background: none; }
  .kop .melding{ position: fixed; inset-block-start: -14mm; inset-inline: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main p, main ul, main ol, main h1, main h2, main h3, main h4, main h5, main h6, main blockquote, .kaart{ max-inline-size: none; }
  .titelblad{ min-block-size: 200mm; padding-block-start: 60mm; }
  main .inhoud{ display: block; break-before: page; }
  .inhoud ul{ list-style: none; }
  .lijst summary{ list-style: none; color: var(--nk-kop); }
  .inhoud a, .lijst a{ color: inherit; text-decoration: none; }
  main h2{ break-before: page; margin-block-start: 0; }
  h2, h3, h4, h5, h6, caption{ break-after: avoid; }
  p, li{ orphans: 3; widows: 3; }
  .kaart, .figuur, .keten, tr, blockquote{ break-inside: avoid; }
  .kaart, .oordeel, .waarschuwing, thead th{ print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .kaart[hidden]{ display: block !important; }
  tr[hidden]{ display: table-row !important; }
  details::details-content{ display: block !important; content-visibility: visible !important; block-size: auto !important; }
  details.keten, .keten summary, details.keten > ul, details.keten li{ display: inline; }
  .keten summary{ list-style: none; color: inherit; }
  .keten summary p::after{ content: ': '; }
  details.keten li:not(:last-child)::after{ content: ';'; }
  .tabel{ overflow: visible; }
  main table{ font-size: 9pt; }
  thead{ display: table-header-group; }
  a{ color: inherit; text-decoration: none; }
  main a[href^="http"]::after{ content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
}
`
