import {element} from './xml.ts'
import type {Element} from './xml.ts'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'
/** Of the extension by which Word 2016 and later show an SVG. */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'

/** What Word counts in, for each pixel. */
const EMUS_PER_PIXEL = 9525

interface Drawing {
  id: number
  name: string
  /** The alternative text. */
  description: string
  /** In pixels. */
  width: number
  height: number
  /** The relation of the image, and of the SVG that it stands in for. */
  image: string
  svg?: string
}

/** An image in the text. Its namespaces are its own: a template need not know them. */
export function drawing({id, name, description, width, height, image, svg}: Drawing): Element {
  const size = {cx: width * EMUS_PER_PIXEL, cy: height * EMUS_PER_PIXEL}
  const picture = element('pic:pic', {'xmlns:pic': `${DRAWING}/picture`}, [
    element('pic:nvPicPr', {}, [
      element('pic:cNvPr', {id: 0, name}),
      element('pic:cNvPicPr', {}, [element('a:picLocks', {noChangeAspect: 1})])
    ]),
    element('pic:blipFill', {}, [blip(image, svg), element('a:stretch', {}, [element('a:fillRect')])]),
    element('pic:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', {x: 0, y: 0}), element('a:ext', size)]),
      element('a:prstGeom', {prst: 'rect'}, [element('a:avLst')])
    ])
  ])
  const inline = element(
    'wp:inline',
    {'xmlns:wp': `${DRAWING}/wordprocessingDrawing`, 'xmlns:a': `${DRAWING}/main`, ...NO_ROOM},
    [
      element('wp:extent', size),
      element('wp:docPr', {id, name, descr: description}),
      element('wp:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', {noChangeAspect: 1})]),
      element('a:graphic', {}, [element('a:graphicData', {uri: `${DRAWING}/picture`}, [picture])])
    ]
  )
  return element('w:drawing', {}, [inline])
}

/** Between the image and the text beside it. */
const NO_ROOM = {distT: 0, distB: 0, distL: 0, distR: 0}

function blip(image: string, svg: string | undefined): Element {
  if (svg === undefined) return element('a:blip', {'r:embed': image})
  const drawn = element('asvg:svgBlip', {'xmlns:asvg': SVG, 'r:embed': svg})
  const extensions = element('a:extLst', {}, [element('a:ext', {uri: SVG_EXTENSION}, [drawn])])
  return element('a:blip', {'r:embed': image}, [extensions])
}
