/**
 * The way between disk and memory, and the only place that touches a disk. What is read is bytes with a path; what it
 * means is for the stages. Everything that an author named is judged by its real path before it is opened.
 */
export {readFolder} from './files/folder.ts'
export {findOnderzoek} from './files/root.ts'
export {findKaders, listKaders, readKaderAt} from './files/kaders.ts'
export {
  findTemplate,
  readTemplateFolder,
  templateFolder,
  type Template,
  type TemplateHerkomst
} from './files/templates.ts'
export {readSchemas, readVersion} from './files/package.ts'
export {writeOutputs, type Output, type OutputOptions} from './files/write.ts'
export {isWord} from './files/places.ts'
export {readOffice} from './files/office.ts'
export {createFile, createFolder} from './files/create.ts'
export {readYamlFile} from './files/yaml-file.ts'
export {saveFile, saveFiles, type Change} from './files/save.ts'
export {loadPdfEngine} from './files/pdf-engine.ts'
export {loadDrawingEngine} from './files/drawing-engine.ts'
export {readPdf} from './files/pdf.ts'
export {keepFolder, type KeptFolder} from './files/kept-folder.ts'
export {watchFolder} from './files/watch.ts'
export type {Geweigerd} from './files/reasons.ts'
