import {zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {refuseActive, unzip} from '../../src/leaves/zip.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

test('the parts of a zip file, without its folders', () => {
  const opened = unzip(zipSync({'map/': new Uint8Array(), 'map/a.txt': text('a')}), 'zip-bestand')
  expect(opened).toEqual({parts: new Map([['map/a.txt', text('a')]])})
})

describe('a zip file is refused', () => {
  /** A zip file whose directory says another size of its one part than it has. */
  const lying = (): Uint8Array => {
    const bytes = zipSync({'a.txt': crypto.getRandomValues(new Uint8Array(60_000))})
    const view = new DataView(bytes.buffer)
    const directory = bytes.findLastIndex(
      (_, at) => at + 4 <= bytes.length && view.getUint32(at) === 0x504b0102
    )
    view.setUint32(directory + 24, 10, true)
    return bytes
  }
  const many = Object.fromEntries(
    Array.from({length: 2001}, (_, at) => [`${String(at)}.txt`, new Uint8Array()])
  )
  test.each([
    ['that is none', text('geen zip'), /is geen zip-bestand, of is beschadigd/u],
    ['that is cut off', zipSync({'a.txt': text('aaaa')}).subarray(0, 40), /beschadigd/u],
    ['with a bomb', zipSync({'a.txt': new Uint8Array(2_000_000)}), /verdacht sterk ingepakt/u],
    ['with a large part', zipSync({'a.txt': [new Uint8Array(22_000_000), {level: 0}]}), /te groot/u],
    ['with many parts', zipSync(many), /meer dan 2000 delen/u],
    ['with a path upward', zipSync({'a/../../b.txt': text('b')}), /pad naar buiten/u],
    ['with an absolute path', zipSync({'/etc/b.txt': text('b')}), /pad naar buiten/u],
    ['with a path of Windows', zipSync({'C:/b.txt': text('b')}), /pad naar buiten/u],
    ['with a lie about a size', lying(), /verkeerde grootte/u]
  ])('%s', (_name, bytes, reason) => {
    const opened = unzip(bytes, 'zip-bestand')
    expect('fout' in opened ? opened.fout : opened).toMatch(reason)
  })
})

describe('parts of an office file', () => {
  test.each([
    ['a.xml', text('<a/>'), undefined],
    ['xl/vbaProject.bin', text(''), /macro/u],
    ['a.xml', text('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'), /DOCTYPE/u],
    ['a.rels', new Uint8Array([0xff, 0xfe]), /tekenset/u]
  ])('%s', (path, bytes, reason) => {
    const refusal = refuseActive(new Map([[path, bytes]]))
    if (reason === undefined) expect(refusal).toBeUndefined()
    else expect(refusal).toMatch(reason)
  })
})
