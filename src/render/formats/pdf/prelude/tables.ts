/** Tables that go on over pages, with their head on each of them. */
export const tables: string = String.raw`
#let rij(heel: true, cellen) = cellen.map(cel => table.cell(breakable: not heel, cel))

#let tabel(kolommen: (), uitlijning: (), grootte: 9pt, marge: 5pt, herhaal: true, heel: false, bijschrift: none, kort: "", kop, rijen) = {
  let letters = grootte * 1pt
  let richtingen = (left: left, right: right, center: center)
  let hele = {
    set text(size: letters)
    set par(leading: 0.55em, spacing: 0.6em, justify: false)
    table(
      columns: kolommen.map(breedte => breedte * 1pt),
      align: uitlijning.map(kant => richtingen.at(kant, default: left) + top),
      inset: (x: marge * 1pt, y: 5pt),
      fill: (_, y) => if y == 0 { vlak },
      stroke: (_, y) => if y == 0 { (top: 1.2pt + primair, bottom: 0.8pt + primair) } else { (bottom: 0.5pt + lijn) },
      table.header(repeat: herhaal, ..kop.map(cel => table.cell(breakable: not herhaal, text(weight: 600, fill: kopkleur, cel)))),
      ..rijen.flatten(),
    )
  }
  if bijschrift == none { block(above: 1.2em, below: 1.5em, breakable: not heel, hele) }
  else {
    show figure: set block(breakable: not heel)
    figure(
      kind: table, supplement: none, numbering: none, outlined: true,
      caption: figure.caption(position: top, bijschriften(kort, bijschrift)), hele,
    )
  }
}
`
