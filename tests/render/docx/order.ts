import type {Document, Element} from '@xmldom/xmldom'

/**
 * In which order Word takes the children of an element; a file in another order it calls damaged. From the schemas of
 * ECMA-376, fifth edition, part 1 and 4: the sequences of CT_PPr, CT_RPr, CT_TblPr and so on.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers',
  'w:sectPr':
    'headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr p|tbl|sdt|bookmarkStart|bookmarkEnd',
  'w:p': 'pPr r|hyperlink|bookmarkStart|bookmarkEnd',
  'w:numPr': 'ilvl numId',
  'w:pBdr': 'top left bottom right between bar',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:tblStylePr': 'pPr rPr tblPr trPr tcPr',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:num': 'abstractNumId lvlOverride',
  'w:body': 'p|tbl|sdt|bookmarkStart|bookmarkEnd sectPr',
  'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic',
  'pic:pic': 'nvPicPr blipFill spPr'
}

/** What stands out of order, or may not stand there, as `w:pPr: jc after ind`-like lines; empty when all is well. */
export function outOfOrder(document: Document): string[] {
  return Object.entries(SEQUENCES).flatMap(([name, sequence]) => {
    const steps = sequence.split(' ').map((step) => step.split('|'))
    return [...document.getElementsByTagName(name)].flatMap((element) => faultsIn(element, steps))
  })
}

function faultsIn(element: Element, steps: readonly (readonly string[])[]): string[] {
  const children = [...element.childNodes].filter(({nodeType}) => nodeType === 1)
  const names = children.map(({nodeName}) => nodeName.replace(/^.*:/u, ''))
  const places = names.map((name) => steps.findIndex((step) => step.includes(name)))
  return names.flatMap((name, index) => {
    const place = places[index] ?? -1
    if (place === -1) return [`${element.nodeName}: ${name} may not stand there`]
    const later = names.find((_, before) => before < index && (places[before] ?? -1) > place)
    return later === undefined ? [] : [`${element.nodeName}: ${name} after ${later}`]
  })
}
