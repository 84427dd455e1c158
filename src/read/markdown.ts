import type {Root} from 'mdast'
import {limits} from './limits.ts'
import {parseBody} from './markdown-body.ts'
import {scanMarkdown} from './markdown-scan.ts'
import type {Report} from './report.ts'
import {tidy} from './tidy.ts'

/**
 * What stands in a text from `start` on, with places that hold for the whole. Undefined when it is too much to parse;
 * that has been reported.
 */
export function readMarkdown(text: string, report: Report, start = 0): Root | undefined {
  if (!scanMarkdown(text, report, start)) return undefined
  try {
    const root = parseBody(text, start)
    return tidy(root, text, report) ? root : undefined
  } catch {
    // What the scan let through and micromark still cannot do: it recurses, so the stack may end.
    report(
      'te-groot',
      [0, 0],
      `Deze tekst is te ingewikkeld om te lezen. Verdeel hem over bestanden onder ${String(limits.markdown / 1000)} kB.`
    )
    return undefined
  }
}
