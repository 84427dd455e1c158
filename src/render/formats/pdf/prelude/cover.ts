/** The title page: a field in the colour of the office, and below it for whom, by whom and when. */
export const cover: string = String.raw`
#let titelblad(lengte: 0, logo: none, afzender: "", meldingen: (), titel, rest) = page(
  margin: (x: 0mm, top: 20mm, bottom: 16mm), header: none, footer: none,
  {
    let maat = if lengte < 50 { 36pt } else if lengte < 90 { 30pt } else if lengte < 160 { 24pt } else { 18pt }
    let zijde = (left: 34mm, right: 28mm)
    set par(spacing: 0.9em)
    // The field reaches the edge of the first page; what does not fit on it keeps clear of that of the next.
    v(-20mm)
    for melding in meldingen {
      block(width: 100%, above: 0pt, below: 0pt, fill: rgb("#ffe08a"), inset: (..zijde, y: 4mm),
        text(weight: 600, fill: rgb("#1c1500"), melding))
    }
    block(width: 100%, above: 0pt, below: 0pt, fill: primair, inset: (..zijde, top: 34mm, bottom: 24mm), {
      set text(fill: primair-tekst, size: 15pt, hyphenate: false)
      set par(leading: 0.6em)
      show heading: it => block(above: 0pt, below: 8mm, text(size: maat, weight: 600, fill: primair-tekst, par(leading: 0.42em, it.body)))
      if logo != none { block(below: 32mm, logo) }
      else if afzender != "" { block(below: 48mm, text(size: 12pt, weight: 600, afzender)) }
      else { v(52mm) }
      titel
    })
    block(width: 100%, above: 16mm, inset: zijde, {
      set text(size: 11pt)
      set list(marker: none, body-indent: 0pt, spacing: 1.1em)
      show list.item: set par(leading: 0.5em)
      show list: it => { show strong: naam => { text(size: 9pt, weight: 600, fill: zacht, naam.body); linebreak() }; it }
      rest
    })
  },
)
`
