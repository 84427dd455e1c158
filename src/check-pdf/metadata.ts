import {decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream} from '@cantoo/pdf-lib'

/** The title, in the metadata or in the older list of properties. */
export function titleOf(document: PDFDocument): string {
  const found = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/u.exec(metadataOf(document))
  return found?.[1]?.trim() ?? document.getTitle()?.trim() ?? ''
}

export function claimsUa(document: PDFDocument): boolean {
  return /pdfuaid:part(?:>|\s*=\s*["'])\s*[12]/u.test(metadataOf(document))
}

function metadataOf({catalog}: PDFDocument): string {
  const stream = catalog.lookup(PDFName.of('Metadata'))
  if (!(stream instanceof PDFRawStream)) return ''
  try {
    return new TextDecoder().decode(decodePDFRawStream(stream).decode())
  } catch {
    return ''
  }
}
