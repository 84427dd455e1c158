/** Judgements, cards and what else stands in a box. The colours of judgements are fixed, so that they can be read. */
export const boxes: string = String.raw`
#let kleuren = (
  hoog: (rand: rgb("#1d6b3a"), vlak: rgb("#e4f2e8")),
  midden: (rand: rgb("#8a6100"), vlak: rgb("#fdf2d6")),
  laag: (rand: rgb("#a8261c"), vlak: rgb("#fbe6e4")),
  geen: (rand: rgb("#5b6b7c"), vlak: rgb("#edf0f3")),
  open: (rand: rgb("#5b6b7c"), vlak: rgb("#ffffff")),
)
#let oordeeltekst = rgb("#16202a")

// A long one runs over lines, so it cannot be a box. No space that keeps words together: programs that read the text of
// a PDF by its tags lose words to it.
#let oordeel(klasse: "open", teken: "?", heel: true, inhoud) = {
  let kleur = kleuren.at(klasse)
  let binnen = text(fill: oordeeltekst, weight: 600, { teken; " "; inhoud })
  if heel {
    let rand = if klasse == "open" { (paint: kleur.rand, thickness: 0.7pt, dash: "dashed") } else { 0.7pt + kleur.rand }
    box(fill: kleur.vlak, stroke: rand, radius: 2pt, inset: (x: 3.5pt), outset: (y: 2.6pt), text(size: 0.92em, binnen))
  } else { highlight(fill: kleur.vlak, top-edge: "ascender", bottom-edge: "descender", binnen) }
}

#let kaartkop(links, rechts) = { links; h(1fr); sym.wj; rechts }

#let kern(inhoud) = text(weight: 600, inhoud)

#let kaart(soort: "", klasse: "", heel: false, inhoud) = {
  let nadrukkelijk = soort == "conclusie" or soort == "vraag"
  let zijkant = if klasse != "" { kleuren.at(klasse).rand }
    else if soort == "vraag" { accent }
    else if soort == "conclusie" or soort == "aanbeveling" { primair }
    else { lijn }
  block(
    width: 100%, breakable: not heel, above: 1.1em, below: 1.1em,
    inset: (left: 14pt, right: 12pt, top: 10pt, bottom: 11pt),
    fill: if nadrukkelijk { vlak },
    stroke: (left: 3.5pt + zijkant, rest: if nadrukkelijk { none } else { 0.5pt + lijn }),
    {
      set par(spacing: 1.1em)
      set text(size: if soort == "vraag" { 11.5pt } else { 10pt })
      inhoud
    },
  )
}

// The way through the chain: small, below what it belongs to.
#let keten(inhoud) = block(width: 100%, above: 0.9em, below: 0.9em, inset: (top: 5pt), stroke: (top: 0.5pt + lijn), {
  set text(size: 8.8pt)
  set par(leading: 0.58em, spacing: 0.6em)
  set list(marker: none, body-indent: 0pt, indent: 0pt, spacing: 0.5em)
  show strong: set text(fill: zacht)
  inhoud
})

// With bij it belongs to the table or figure above it, and leaves that some room below.
#let toelichting(bij: false, inhoud) = block(above: 0.6em, ..if bij { (below: 1.8em) }, {
  set text(size: 9pt, fill: zacht)
  set par(spacing: 0.6em)
  inhoud
})

#let waarschuwing(inhoud) = block(width: 100%, fill: rgb("#fff3cd"), stroke: 0.6pt + rgb("#8a6100"), radius: 2pt, inset: 10pt, {
  set text(fill: rgb("#1c1500"))
  inhoud
})
`
