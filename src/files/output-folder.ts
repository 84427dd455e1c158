import {isInside, plannedPath, statOf, wayTo} from './inside.ts'
import {isFolderOfOnderzoek} from './places.ts'
import {isStudyFolder} from './root.ts'
import type {Geweigerd} from './reasons.ts'

/** Why nothing may be written in this folder: it is no folder, it is a link, or inputs stand there. */
export function refuseOutputFolder(folder: string, onderzoek: string): Geweigerd | undefined {
  const found = statOf(folder, 'keep')
  if (found?.isSymbolicLink()) return refused(folder, 'is een koppeling naar een andere plaats')
  if (found?.isDirectory() === false) return refused(folder, 'is een bestand en geen map')
  const root = plannedPath(onderzoek)
  const real = plannedPath(folder)
  const [top = ''] = wayTo(real, root).split('/')
  const holdsInput = isInside(real, root) && (real === root || isFolderOfOnderzoek(top))
  if (holdsInput || isStudyFolder(real)) return refused(folder, 'bevat de bestanden van een onderzoek')
  return undefined
}

function refused(folder: string, why: string): Geweigerd {
  return {
    geweigerd: `In ‘${folder}’ wordt niets geschreven: dit ${why}. Kies met --uit een andere map, zoals ‘uitvoer’.`
  }
}
