/** The contents beside the text, and what helps to move about. */
export const navigation: string = `
.zij{ margin-block-start: 1.25rem; }
.zij summary{
  padding: .625rem .875rem;
  font-weight: 700;
  color: var(--nk-kop);
  background: var(--nk-vlak);
  border: .0625rem solid var(--nk-lijn);
  border-radius: .25rem;
  cursor: pointer;
}
.zij ul{ list-style: none; margin: 0; padding: 0; font-size: .9375rem; line-height: 1.4; }
.zij details > ul{ padding-block: .5rem; }
.zij li{ margin: 0; padding: 0; }
.zij a{
  display: block;
  padding: .3125rem .625rem .3125rem .875rem;
  min-block-size: 1.5rem;
  color: var(--nk-tekst);
  text-decoration: none;
  border-inline-start: .1875rem solid transparent;
}
.zij li li a{ padding-inline-start: 1.75rem; color: var(--nk-zacht); }
.zij a:hover{ text-decoration: underline; color: var(--nk-accent); }
.zij a[aria-current]{ border-inline-start-color: var(--nk-primair); color: var(--nk-kop); font-weight: 700; background: var(--nk-vlak); }
.zij .nummer{ font-variant-numeric: tabular-nums; }
@media (min-width: 1100px){
  .zij{
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    max-block-size: 100vh;
    margin: 0;
    padding-block: 2.5rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .zij summary{ list-style: none; background: none; border: 0; padding-block: 0 .25rem; cursor: default; pointer-events: none; }
  .zij summary::-webkit-details-marker{ display: none; }
  .zij details > ul{ border-inline-start: .0625rem solid var(--nk-lijn); }
  .zij a{ margin-inline-start: -.0625rem; }
}
.naar-boven{ display: block; padding: .75rem 1rem; text-align: center; }
@media (min-width: 1100px){
  .naar-boven{
    position: fixed;
    inset-block-end: 1rem;
    inset-inline-end: 1rem;
    padding: .375rem .75rem;
    font-size: .9375rem;
    background: var(--nk-achtergrond);
    border: .0625rem solid var(--nk-lijn);
    border-radius: .25rem;
  }
  .naar-boven:hover{ background: var(--nk-vlak); }
}
@media screen{ .inhoud{ display: none; } }
.filters{
  margin-block: 1.5rem;
  padding: 1rem 1.25rem;
  background: var(--nk-vlak);
  border: .0625rem solid var(--nk-lijn);
  border-radius: .25rem;
  max-inline-size: 60rem;
}
.filters fieldset{ border: 0; margin: 0 0 .75rem; padding: 0; display: flex; flex-wrap: wrap; align-items: center; gap: .375rem .5rem; }
.filters legend{ float: inline-start; inline-size: auto; margin-inline-end: .5rem; font-weight: 700; font-size: .9375rem; }
.filters label{
  display: inline-flex;
  align-items: center;
  gap: .5rem;
  min-block-size: 2rem;
  padding: .125rem .75rem .125rem .5rem;
  font-size: .9375rem;
  color: var(--nk-tekst);
  background: var(--nk-achtergrond);
  border: .0625rem solid var(--nk-lijn);
  border-radius: .25rem;
  cursor: pointer;
}
.filters input{ inline-size: 1.125rem; block-size: 1.125rem; accent-color: var(--nk-primair); }
.filters label:has(:checked){ border-color: var(--nk-primair); box-shadow: inset 0 0 0 .0625rem var(--nk-primair); }
.filters p{ display: inline-block; margin: 0 1rem 0 0; font-size: .9375rem; }
.filters button{
  min-block-size: 2rem;
  padding: .125rem .875rem;
  font: inherit;
  font-size: .9375rem;
  color: var(--nk-accent);
  background: var(--nk-achtergrond);
  border: .0625rem solid var(--nk-accent);
  border-radius: .25rem;
  cursor: pointer;
}
[hidden]{ display: none !important; }
`
