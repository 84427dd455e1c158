import {expect, test} from 'vitest'
import {outOfOrder} from './order.ts'
import {parse} from './written.ts'

const inBody = (xml: string): string[] => outOfOrder(parse(`<w:body xmlns:w="w">${xml}</w:body>`))

// Every file that a test of Word writes is looked at this way; here it is shown that a fault would be found.
test('what Word would call damaged is seen', () => {
  expect(
    inBody('<w:p><w:pPr><w:pStyle/><w:ind/><w:jc/></w:pPr><w:r><w:rPr><w:b/><w:i/></w:rPr></w:r></w:p>')
  ).toEqual([])
  expect(inBody('<w:p><w:pPr><w:jc/><w:ind/></w:pPr></w:p>')).toEqual(['w:pPr: ind after jc'])
  expect(inBody('<w:p><w:r><w:rPr><w:shd/><w:rStyle/></w:rPr></w:r></w:p>')).toEqual([
    'w:rPr: rStyle after shd'
  ])
  expect(inBody('<w:tbl><w:tblPr><w:tblLook/><w:tblW/></w:tblPr></w:tbl>')).toEqual([
    'w:tblPr: tblW after tblLook'
  ])
  expect(inBody('<w:p><w:pPr><w:bold/></w:pPr></w:p>')).toEqual(['w:pPr: bold may not stand there'])
  expect(inBody('<w:sectPr><w:pgSz/><w:headerReference/></w:sectPr><w:p/>')).toEqual([
    'w:sectPr: headerReference after pgSz',
    'w:body: p after sectPr'
  ])
})
