import {PDFBool, PDFHexString, PDFString} from '@cantoo/pdf-lib'

/** The text of a value, without space around it; of what is no text nothing. */
export function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : ''
}

export function isTrue(value: unknown): boolean {
  return value instanceof PDFBool && value.asBoolean()
}
