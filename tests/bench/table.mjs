/** Whether a figure is as good as aimed for, as good as it must be, or neither. Less is always better. */
export function verdictOf(value, {must, aim}) {
  if (must === undefined && aim === undefined) return '-'
  if (value <= aim) return 'aim'
  return value <= (must ?? Infinity) ? 'must' : 'MISSED'
}

export function printTable(rows) {
  const lines = rows.map(({what, unit, value, must, aim, verdict}) => [
    what,
    value === undefined ? '-' : shown(value, unit),
    must === undefined ? '-' : shown(must, unit),
    aim === undefined ? '-' : shown(aim, unit),
    verdict
  ])
  const table = [['what', 'measured', 'must', 'aim', 'verdict'], ...lines]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => line[column].length)))
  return table
    .map(([what, ...cells]) => {
      const verdict = cells.pop()
      const numbers = cells.map((cell, index) => cell.padStart(widths[index + 1]))
      return `${[what.padEnd(widths[0]), ...numbers, verdict].join('  ')}\n`
    })
    .join('')
}

/** A ratio below a half reads easier as a part: `1/12,5`. */
function shown(value, unit) {
  if (unit === 'MB') return `${dutch(value, 0)} MB`
  if (unit === 'exponent') return dutch(value, 2)
  return value < 0.5 ? `1/${dutch(1 / value, 1).replace(/,0$/u, '')}` : `${dutch(value, 2)} x`
}

function dutch(value, decimals) {
  return value.toFixed(decimals).replace('.', ',')
}
