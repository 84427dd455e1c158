import type {Fault} from './check-pdf/fault.ts'
import {PDFDict, PDFDocument, PDFName} from '@cantoo/pdf-lib'
import {claimsUa, titleOf} from './check-pdf/metadata.ts'
import {isTrue, textOf} from './check-pdf/values.ts'
import {faultsOfTags} from './check-pdf/faults.ts'
import {tagsOf} from './check-pdf/tags.ts'
import type {Diagnostic, Severity} from './model/diagnostic.ts'

/** What is wrong with a PDF for who cannot see it. A check of what can be counted, no proof that the file is good. */
export async function checkPdf(file: string, bytes: Uint8Array): Promise<Diagnostic[]> {
  const say = (rule: string, severity: Severity, message: string): Diagnostic => {
    const start = {line: 1, column: 1, offset: 0}
    return {rule, severity, message, file, position: {start, end: start}}
  }
  const document = await PDFDocument.load(bytes, {updateMetadata: false}).catch(() => undefined)
  if (document === undefined)
    return [
      say(
        'pdf-onleesbaar',
        'fout',
        'Dit bestand is geen PDF die gelezen kan worden, of er zit een wachtwoord op.'
      )
    ]
  const faults = [...faultsOfDocument(document), ...faultsOfTags(tagsOf(document))]
  return faults.map(({rule, severity, message}) => say(rule, severity, message))
}

function faultsOfDocument(document: PDFDocument): Fault[] {
  const {catalog} = document
  const faults: Fault[] = []
  const fault = (rule: string, message: string): unknown => faults.push({rule, severity: 'fout', message})
  const marks = catalog.lookup(PDFName.of('MarkInfo'))
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'))
  if (textOf(catalog.lookup(PDFName.of('Lang'))) === '')
    fault(
      'pdf-zonder-taal',
      'De taal van het document ontbreekt; een voorleesprogramma weet niet hoe het moet klinken.'
    )
  if (!(marks instanceof PDFDict && isTrue(marks.lookup(PDFName.of('Marked')))))
    fault('pdf-zonder-labels', 'Het document zegt niet dat het labels (tags) heeft.')
  if (titleOf(document) === '') fault('pdf-zonder-titel', 'Het document heeft geen titel.')
  else if (!(preferences instanceof PDFDict && isTrue(preferences.lookup(PDFName.of('DisplayDocTitle')))))
    fault('pdf-titel-verborgen', 'De titelbalk toont de bestandsnaam in plaats van de titel.')
  if (!claimsUa(document))
    faults.push({
      rule: 'pdf-zonder-ua',
      severity: 'waarschuwing',
      message: 'Het document zegt niet dat het aan PDF/UA voldoet.'
    })
  return faults
}
