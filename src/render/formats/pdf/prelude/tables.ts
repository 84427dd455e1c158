/** Tables that go on over pages, with their head on each of them. */
export const tables: string = String.raw`
// A row stays whole when each of its cells does. Typst lays out what is in a row that must not break itself once more, to
// know how high it is.
#let rij(heel: true, totaal: false, cellen) = cellen.map(cel => {
  let inhoud = if totaal { strong(cel) } else { cel }
  let geheel = if heel { block(width: 100%, breakable: false, inhoud) } else { inhoud }
  if totaal { table.cell(stroke: (top: 0.8pt + primair, bottom: 0.8pt + primair), geheel) } else { table.cell(geheel) }
})

// The heads of columns: one row of them, or two with heads above columns that belong together.
#let kopcel(heel: true, rijen: 1, cel) = table.cell(
  breakable: not heel, rowspan: rijen,
  ..if rijen > 1 { (align: bottom, stroke: (top: 1.2pt + primair, bottom: 0.8pt + primair)) },
  text(weight: 600, fill: kopkleur, cel),
)
#let kopregel(heel: true, cellen) = cellen.map(cel => kopcel(heel: heel, cel))
#let groep(kolommen: 1, leeg: false, tekst) = (kolommen: kolommen, leeg: leeg, tekst: tekst)
#let koppen(heel: true, groepen, cellen) = {
  let boven = ()
  let onder = ()
  let van = 0
  for groep in groepen {
    let eigen = cellen.slice(van, van + groep.kolommen)
    van += groep.kolommen
    if groep.leeg { boven += eigen.map(cel => kopcel(heel: heel, rijen: 2, cel)) }
    else {
      boven.push(table.cell(
        colspan: groep.kolommen, breakable: not heel, align: center,
        stroke: (top: 1.2pt + primair, bottom: 0.5pt + lijn),
        text(weight: 600, fill: kopkleur, groep.tekst),
      ))
      onder += eigen.map(cel => kopcel(heel: heel, cel))
    }
  }
  boven + onder
}

#let tabel(kolommen: (), uitlijning: (), grootte: 9pt, marge: 5pt, herhaal: true, heel: false, koprijen: 1, bijschrift: none, kort: "", kop, rijen) = {
  let letters = grootte * 1pt
  let richtingen = (left: left, right: right, center: center)
  let hele = {
    set text(size: letters)
    set par(leading: 0.55em, spacing: 0.6em, justify: false)
    table(
      columns: kolommen.map(breedte => breedte * 1pt),
      align: uitlijning.map(kant => richtingen.at(kant, default: left) + top),
      inset: (x: marge * 1pt, y: 5pt),
      fill: (_, y) => if y < koprijen { vlak },
      stroke: (_, y) => if y >= koprijen { (bottom: 0.5pt + lijn) }
        else { (top: if y == 0 { 1.2pt + primair }, bottom: if y == koprijen - 1 { 0.8pt + primair }) },
      table.header(repeat: herhaal, ..kop),
      ..rijen.flatten(),
    )
  }
  if bijschrift == none { block(above: 1.2em, below: 1.5em, breakable: not heel, hele) }
  else {
    show figure: set block(breakable: not heel)
    figure(
      kind: table, supplement: kort, numbering: none, outlined: true,
      caption: figure.caption(position: top, bijschrift), hele,
    )
  }
}
`
