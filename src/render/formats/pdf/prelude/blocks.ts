/** Text, lists, headings, notes and links. */
export const blocks: string = String.raw`
#let alinea(inhoud) = par(inhoud)
// What only leads in the block after it.
#let aanloop(inhoud) = block(above: 1.3em, below: 1.3em, sticky: true, inhoud)
#let vet(inhoud) = strong(inhoud)
#let nadruk(inhoud) = emph(inhoud)
// A word that may be divided.
#let lang(woord) = text(hyphenate: true, woord)
#let codewoord(tekst) = raw(tekst)
#let codeblok(tekst) = block(width: 100%, fill: vlak, inset: 8pt, radius: 2pt, raw(tekst, block: true))
#let regeleinde() = linebreak()
#let scheiding() = block(above: 1.4em, below: 1.4em, line(length: 30%, stroke: 0.6pt + lijn))
#let opschrift(inhoud) = block(above: 0.8em, below: 0.5em, sticky: true, strong(inhoud))

// Ids of authors have a prefix, so that none can be one of ours.
#let plaats(id) = label("r:" + id)
#let anker(id, ..inhoud) = if inhoud.pos().len() == 0 { [#metadata(none)#plaats(id)] } else { [#inhoud.pos().first()#plaats(id)] }
#let naar(adres, inhoud) = link(adres, text(fill: accent, inhoud))
// Where the places are; read when all is laid out.
#let plaatsen(ids) = context [#metadata(ids.map(id => {
  let plek = locate(plaats(id)).position()
  (page: plek.page, x: plek.x.pt(), y: plek.y.pt())
}))<plaatsen>]
#let web(adres, inhoud) = link(adres, text(fill: accent, underline(offset: 1.5pt, stroke: 0.5pt, inhoud)))

#let noot(id, inhoud) = [#footnote(inhoud)#label("n:" + id)]
#let nootnogmaals(id) = footnote(label("n:" + id))

// What stands at the top of the pages of a chapter.
#let hoofdstuk(kort) = [#metadata(kort)<hoofdstuk>]

#let kop(niveau: 1, nummer: "", inhoud: true, tekst) = {
  let cijfer = if nummer == "" { [] } else { text(weight: "regular", fill: zacht, nummer); [ ] }
  heading(level: niveau, outlined: inhoud, bookmarked: inhoud or niveau == 1, {
    cijfer
    tekst
  })
}
#let paginabegin() = pagebreak(weak: true)

// What is as wide as it may be is laid out once, and not again for its width and its height. So the marks of lists take no
// room of their own, and their width is part of what is between them and the text.
#let regelpunt(inhoud) = block(width: 100%, breakable: false, inhoud)
#let lijsttekens = (text(fill: accent, [•]), [–], [•], [–]).map(teken => box(width: 0pt, teken))
#let lijstruimte(diepte) = 0.55em + if calc.odd(diepte) { 0.48em } else { 0.304em }
#let lijst(ruim: false, diepte: 0, punten) = if diepte == 0 { list(tight: not ruim, ..punten) } else {
  list(tight: not ruim, body-indent: lijstruimte(diepte), ..punten)
}
#let nummering(vanaf: 1, ruim: false, punten) = enum(tight: not ruim, start: vanaf, ..punten)

#let citaat(bron: none, inhoud) = block(above: 1.1em, below: 1.2em, inset: (left: 12pt), stroke: (left: 2pt + lijn), {
  set par(spacing: 0.7em)
  quote(block: true, quotes: false, inhoud)
  if bron != none { block(above: 0.6em, text(size: 0.92em, fill: zacht, { "— "; bron })) }
})

#let afbeelding(soort: "png", alt: "", pad) = layout(ruimte => {
  let beeld = image("/" + pad, format: soort, alt: alt)
  let maat = measure(beeld)
  let hoogte = 185mm
  let deel = calc.min(1, ruimte.width / maat.width, hoogte / maat.height)
  image("/" + pad, format: soort, alt: alt, width: maat.width * deel)
})
#let logo(soort: "png", alt: "", pad) = box(fill: white, inset: 8pt, radius: 2pt,
  image("/" + pad, format: soort, alt: alt, height: 16mm, width: 60mm, fit: "contain"))

#let figuur(bijschrift: none, kort: "", inhoud) = {
  if bijschrift == none { block(above: 1.4em, below: 1.4em, width: 100%, inhoud) }
  else {
    figure(kind: image, supplement: kort, numbering: none, outlined: true, caption: bijschrift, inhoud)
  }
}
// A line of a list of contents, as Typst does it, but without the invisible character that joins the page to what is
// before it: programs that read the text of a PDF by its tags lose words to it.
#let regel(it, woorden) = block(link(it.element.location(), it.indented(it.prefix(), {
  woorden
  if it.fill != none { box(width: 1fr, inset: (x: 3pt), it.fill) } else { h(1fr) }
  box(it.page())
})))

#let lijstvan(soort: "tabel", heel: false, dicht: false, titel) = block(breakable: not heel, {
  block(above: 2.4em, below: 1.1em, sticky: true, text(size: 13pt, weight: 600, fill: kopkleur, titel))
  show outline.entry: set text(size: 9.2pt)
  show outline.entry: set block(above: if dicht { 0.42em } else { 0.6em })
  // The words alone: no links within a link, no notes.
  show outline.entry: it => regel(it, it.element.supplement)
  outline(title: none, target: figure.where(kind: if soort == "tabel" { table } else { image }))
})

#let inhoud(titel: none, diepte: 4, dicht: false) = {
  if titel != none { [#block(above: 0pt, below: 1.6em, text(size: 24pt, weight: 600, fill: kopkleur, titel))<inhoudskop>] }
  show footnote: none
  show outline.entry: set block(above: if dicht { 0.42em } else { 0.6em })
  show outline.entry: set text(size: if dicht { 9.2pt } else { 9.8pt })
  show outline.entry.where(level: 2): set block(above: if dicht { 0.75em } else { 1.2em })
  show outline.entry.where(level: 2): set text(size: 10.5pt, weight: 600, fill: kopkleur)
  show outline.entry.where(level: 2): set outline.entry(fill: none)
  outline(title: none, depth: diepte)
}
`
