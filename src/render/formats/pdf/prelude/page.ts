import {MARGIN} from '../page.ts'

/** The pages themselves, and how everything on them looks. */
export const page: string = String.raw`
#let melding-boven(tekst) = place(top + left, block(width: 100%, fill: rgb("#ffe08a"), inset: (y: 2.6mm),
  align(center, text(size: 9pt, weight: 600, fill: rgb("#1c1500"), tekst))))

// The title of the report and of the chapter; a page at the top of which a chapter begins says so itself.
#let lopend(titel) = context {
  let hier = here().page()
  let hoofdstukken = query(<hoofdstuk>)
  let eerder = hoofdstukken.filter(each => each.location().page() < hier)
  let begint = hoofdstukken.any(each => each.location().page() == hier and each.location().position().y < 55mm)
  if not begint and eerder.len() > 0 {
    set text(size: 8.5pt, fill: zacht, hyphenate: false)
    block(width: 100%, below: 0pt, inset: (bottom: 4pt), stroke: (bottom: 0.5pt + lijn),
      grid(columns: (1fr, auto), column-gutter: 12pt, titel, eerder.last().value))
  }
}

#let voet(afzender) = context {
  set text(size: 8.5pt, fill: zacht, hyphenate: false)
  grid(columns: (1fr, auto), column-gutter: 12pt, afzender, counter(page).display((hier, alle) => [#hier van #alle], both: true))
}

#let liggend(inhoud) = page(flipped: true, margin: (x: ${String(MARGIN.side)}mm, top: 28mm, bottom: 22mm), inhoud)

#let rapport(titel: "", kort: "", auteur: (), trefwoorden: (), omschrijving: none, gedateerd: false, afzender: "", melding: none, inhoud) = {
  set document(title: titel, author: auteur, keywords: trefwoorden, description: omschrijving, date: if gedateerd { auto } else { none })
  set page(
    paper: "a4", fill: if achtergrond == white { none } else { achtergrond },
    margin: (left: ${String(MARGIN.left)}mm, right: ${String(MARGIN.right)}mm, top: ${String(MARGIN.top)}mm, bottom: ${String(MARGIN.bottom)}mm),
    numbering: "1", header: lopend(kort), header-ascent: 9mm, footer: voet(afzender), footer-descent: 9mm,
    background: if melding != none { melding-boven(melding) },
  )
  set text(font: letters, fallback: false, lang: "nl", region: "NL", size: 10.5pt, fill: tekst, hyphenate: false, number-type: "lining",
    costs: (hyphenation: 160%, widow: 300%, orphan: 300%, runt: 120%))
  // Lines need not be equally long, so each line takes what fits: half the time of weighing all ways to break a paragraph,
  // and nobody sees the difference. Long words alone are broken, see lang.
  set par(leading: 0.74em, spacing: 1.3em, justify: false, linebreaks: "simple")
  set strong(delta: 200)
  set list(marker: lijsttekens, indent: 0pt, body-indent: lijstruimte(0), spacing: 0.9em)
  set enum(indent: 0pt, body-indent: 0.5em, spacing: 0.9em)
  set footnote.entry(separator: line(length: 25%, stroke: 0.5pt + lijn), gap: 0.5em)
  show footnote.entry: set text(size: 8.5pt)
  show footnote.entry: set par(leading: 0.5em)
  show raw: set text(font: codeletters, size: 0.9em, hyphenate: false)

  show heading: set text(fill: kopkleur, weight: 600, hyphenate: false)
  show heading: set par(leading: 0.5em)
  show heading.where(level: 1): set text(size: 26pt)
  show heading.where(level: 2): set text(size: 24pt)
  show heading.where(level: 3): set text(size: 16.5pt)
  show heading.where(level: 4): set text(size: 13pt)
  show heading.where(level: 5): set text(size: 11pt)
  show heading.where(level: 6): set text(size: 10.5pt)
  show heading.where(level: 2): it => {
    block(above: 2em, below: 1.1em, sticky: true, {
      block(above: 0pt, below: 12pt, rect(width: 44pt, height: 3.5pt, fill: primair))
      it.body
    })
  }
  show heading.where(level: 3): set block(above: 2em, below: 0.9em)
  show heading.where(level: 4): set block(above: 2em, below: 1em)
  show heading.where(level: 5): set block(above: 1.9em, below: 1em)
  show heading.where(level: 6): set block(above: 1.7em, below: 1em)

  show figure: set block(above: 1.4em, below: 1.6em)
  show figure.where(kind: table): set block(breakable: true)
  show figure.where(kind: table): set figure.caption(position: top)
  show figure.caption: it => block(width: 100%, below: 0.4em, sticky: true, align(left, text(size: 9pt, fill: zacht, weight: 600, it.body)))
  show figure: set align(left)

  set outline(indent: niveau => calc.max(0, niveau - 1) * 1.3em)
  set outline.entry(fill: repeat(gap: 3pt, text(fill: lijn, ".")))
  show outline.entry: it => regel(it, it.body())
  inhoud
}
`
