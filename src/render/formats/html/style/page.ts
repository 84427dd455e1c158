/** Frame of the page: colours that every part uses, bands, columns. */
export const page: string = `
:root{
  --nk-zacht: color-mix(in srgb, var(--nk-tekst) 80%, var(--nk-achtergrond));
  --nk-maat: 40rem;
  --nk-hoog: #1d6b3a; --nk-hoog-vlak: #e4f2e8;
  --nk-midden: #8a6100; --nk-midden-vlak: #fdf2d6;
  --nk-laag: #a8261c; --nk-laag-vlak: #fbe6e4;
  --nk-geen: #5b6b7c; --nk-geen-vlak: #edf0f3;
  --nk-open: #5b6b7c; --nk-open-vlak: #ffffff;
  --nk-oordeel-tekst: #16202a;
  scroll-padding-block-start: 1.5rem;
}
*, *::before, *::after{ box-sizing: border-box; }
html{ background: var(--nk-achtergrond); }
body{
  margin: 0;
  color: var(--nk-tekst);
  background: var(--nk-achtergrond);
  font-family: var(--nk-lettertype);
  font-size: 1.0625rem;
  line-height: 1.6;
  overflow-wrap: break-word;
}
:focus-visible{
  outline: .1875rem solid #10202e;
  outline-offset: .125rem;
  box-shadow: 0 0 0 .375rem #ffdd00;
  border-radius: .125rem;
}
@media (prefers-reduced-motion: no-preference){ html{ scroll-behavior: smooth; } }
.overslaan{
  position: absolute;
  inset-inline-start: 1rem;
  inset-block-start: -10rem;
  z-index: 5;
  padding: .75rem 1.25rem;
  background: #ffffff;
  color: #10202e;
}
.overslaan:focus{ inset-block-start: 1rem; }
.kop .melding{
  margin: 0;
  padding: .5rem 1rem;
  text-align: center;
  font-weight: 700;
  color: #1c1500;
  background: #ffe08a;
  border-block-end: .125rem solid #8a6100;
}
.kop{ background: var(--nk-primair); color: var(--nk-primair-tekst); }
.kop-binnen{
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .75rem 1.5rem;
  max-inline-size: 84rem;
  margin-inline: auto;
  padding: .875rem clamp(1rem, 4vw, 3rem);
}
.kop p{ margin: 0; color: inherit; font-weight: 600; }
.kop .kop-datum{ font-weight: 400; margin-inline-start: auto; }
.kop img{ display: block; max-block-size: 3.5rem; inline-size: auto; padding: .25rem .5rem; background: #ffffff; border-radius: .125rem; }
.pagina{
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  max-inline-size: 84rem;
  margin-inline: auto;
  padding: 0 clamp(1rem, 4vw, 3rem) 4rem;
}
@media (min-width: 1100px){
  .pagina:has(.zij){ grid-template-columns: 17rem minmax(0, 1fr); column-gap: 4.5rem; }
}
.voet{
  border-block-start: .0625rem solid var(--nk-lijn);
  background: var(--nk-vlak);
}
.voet-binnen{
  max-inline-size: 84rem;
  margin-inline: auto;
  padding: 1.5rem clamp(1rem, 4vw, 3rem);
}
.voet p{ margin: 0; color: var(--nk-zacht); font-size: .9375rem; }
@media (forced-colors: active){
  .kop, .melding, .voet{ border-block-end: .0625rem solid CanvasText; }
}
`
