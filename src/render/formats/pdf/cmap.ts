const TABLE_CMAP = 0x636d6170

/** What every one of the fonts can show. */
export function charactersOfAll(fonts: readonly Uint8Array[]): Set<number> {
  const [first = new Set<number>(), ...others] = fonts.map(charactersOf)
  return new Set([...first].filter((code) => others.every((other) => other.has(code))))
}

/** The characters that a TrueType font has a shape for: its `cmap` table, in the two forms that Unicode fonts have. */
function charactersOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const found = new Set<number>()
  const start = startOf(view)
  if (start === undefined) return found
  const count = view.getUint16(start + 2)
  for (let index = 0; index < count; index++) {
    const table = start + view.getUint32(start + 8 + 8 * index)
    const form = view.getUint16(table)
    if (form === 12) addGroups(view, table, found)
    if (form === 4) addSegments(view, table, found)
  }
  return found
}

function startOf(view: DataView): number | undefined {
  const count = view.getUint16(4)
  for (let index = 0; index < count; index++) {
    const entry = 12 + 16 * index
    if (view.getUint32(entry) === TABLE_CMAP) return view.getUint32(entry + 8)
  }
  return undefined
}

function addGroups(view: DataView, table: number, found: Set<number>): void {
  const count = view.getUint32(table + 12)
  for (let index = 0; index < count; index++) {
    const group = table + 16 + 12 * index
    addRange(view.getUint32(group), view.getUint32(group + 4), found)
  }
}

function addSegments(view: DataView, table: number, found: Set<number>): void {
  const size = view.getUint16(table + 6)
  for (let offset = 0; offset < size; offset += 2) {
    const end = view.getUint16(table + 14 + offset)
    const start = view.getUint16(table + 16 + size + offset)
    addRange(start, Math.min(end, 0xfffe), found)
  }
}

function addRange(first: number, last: number, found: Set<number>): void {
  for (let code = first; code <= last; code++) found.add(code)
}
