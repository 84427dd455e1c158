/** Text of the report. The NL Design System leaves the space between things to us. */
export const typography: string = `
.voorbeeld-theme{
  --basis-text-font-family-default: var(--nk-lettertype);
  --basis-heading-font-family: var(--nk-lettertype-koppen);
  --basis-heading-color: var(--nk-kop);
  --basis-color-default-color-document: var(--nk-tekst);
  --basis-text-font-size-md: 1.0625rem;
  --basis-text-line-height-md: 1.6;
  --basis-color-default-bg-default: var(--nk-vlak);
  --basis-color-default-border-default: var(--nk-lijn);
  --basis-color-default-border-subtle: var(--nk-lijn);
  --utrecht-heading-1-font-size: clamp(2rem, 1.35rem + 2.8vw, 3.25rem);
  --utrecht-heading-1-line-height: 1.12;
  --utrecht-heading-2-font-size: clamp(1.625rem, 1.3rem + 1.3vw, 2.125rem);
  --utrecht-heading-3-font-size: clamp(1.3125rem, 1.15rem + .7vw, 1.5625rem);
  --utrecht-heading-4-font-size: 1.25rem;
  --utrecht-heading-5-font-size: 1.0625rem;
  --utrecht-heading-6-font-size: 1rem;
  --utrecht-link-color: var(--nk-accent);
  --utrecht-blockquote-content-font-size: 1.0625rem;
}
main p, main ul, main ol, main h1, main h2, main h3, main h4, main h5, main h6, main pre, main blockquote{
  max-inline-size: var(--nk-maat);
}
main p{ margin-block: 0 1rem; }
main ul, main ol{ margin-block: 0 1rem; padding-inline-start: 1.5rem; }
main li > ul, main li > ol{ margin-block-end: 0; }
main li > p{ margin-block-end: .375rem; }
main h1, main h2, main h3, main h4, main h5, main h6{ text-wrap: balance; }
main h2, main h3, main h4{ letter-spacing: -.01em; }
main h2{
  margin-block: 5rem 1.5rem;
  padding-block-start: 1.25rem;
  border-block-start: .25rem solid var(--nk-primair);
}
main h3{ margin-block: 3.25rem .875rem; }
main h4{ margin-block: 2.5rem .75rem; }
main h5{ margin-block: 2rem .5rem; }
main h6{ margin-block: 1.5rem .375rem; color: var(--nk-zacht); }
main h2 + section > h3, main h3 + section > h4, main h4 + section > h5{ margin-block-start: 0; }
main .nummer{ color: var(--nk-accent); font-weight: 600; margin-inline-end: .375em; font-variant-numeric: tabular-nums; }
a{ text-decoration-thickness: .0625em; text-underline-offset: .18em; }
a:hover{ text-decoration-thickness: .14em; }
main blockquote{
  margin: 0 0 1.25rem;
  padding: .25rem 0 .25rem 1.25rem;
  border: 0;
  border-inline-start: .25rem solid var(--nk-lijn);
}
main blockquote p:last-child{ margin-block-end: 0; }
.citaat{ font-style: italic; border-inline-start-color: var(--nk-accent); }
.citaat-bron{ font-style: normal; color: var(--nk-zacht); font-size: .9375rem; }
.figuur{ margin: 1.75rem 0; }
.figuur > :is(figure, .noot){ max-inline-size: 48rem; }
.figuur img{ display: block; max-inline-size: 100%; block-size: auto; border: .0625rem solid var(--nk-lijn); background: #ffffff; }
.figuur > figure{ margin: 0; }
.figuur > figure + .tabel{ margin-block-start: 1rem; }
.tabel:has(+ .noot){ margin-block-end: .625rem; }
.figuur figcaption p, main .noot :is(p, li){ margin-block: .625rem 0; font-size: .9375rem; line-height: 1.5; color: var(--nk-zacht); }
main .noot{ max-inline-size: var(--nk-maat); margin-block-end: 2rem; }
main p > img{ max-inline-size: 100%; block-size: auto; }
main pre{ overflow-x: auto; padding: 1rem; margin-block: 0 1rem; }
main hr{ border: 0; border-block-start: .0625rem solid var(--nk-lijn); margin-block: 2rem; }
sup a{ padding-inline: .2em; font-weight: 600; text-decoration: none; }
sup a:hover{ text-decoration: underline; }
.footnotes{ margin-block-start: 5rem; font-size: .9375rem; }
.footnotes p{ font-size: inherit; }
`
