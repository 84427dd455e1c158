import {StringContainer, TextRun} from 'docx'
import type {IRunOptions, XmlComponent} from 'docx'
import {element} from './element.ts'

/** A field with the result that it has now, each part in a run of its own: programs that do not count show that. */
export function field(
  instruction: string,
  result: readonly XmlComponent[],
  look: IRunOptions = {}
): XmlComponent[] {
  return [...fieldStart(instruction, look), ...result, ...fieldEnd(look)]
}

export function fieldStart(instruction: string, look: IRunOptions = {}): XmlComponent[] {
  return [
    run(character('begin'), look),
    run(new StringContainer('w:instrText', instruction), look),
    run(character('separate'), look)
  ]
}

export function fieldEnd(look: IRunOptions = {}): XmlComponent[] {
  return [run(character('end'), look)]
}

function run(child: XmlComponent, look: IRunOptions): TextRun {
  return new TextRun({...look, children: [child]})
}

function character(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return element('w:fldChar', {'w:fldCharType': type})
}
