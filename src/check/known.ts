import type {Finding} from '../model/diagnostic.ts'
import type {Path} from '../model/source.ts'
import type {Problem} from './rule.ts'

/**
 * Whether a stage before reported what this problem follows from: a fault within the key that the problem is about,
 * such as a reference there that leads nowhere, or a key of the same element that no schema knows, which was perhaps
 * meant to be it.
 */
export function isKnown({at, property}: Problem, earlier: readonly Finding[]): boolean {
  if (property === undefined) return false
  const {file, path} = at.origin
  return earlier.some(
    ({severity, origin, target}) =>
      severity === 'fout' &&
      origin.file === file &&
      (isWithin(origin.path, [...path, property]) ||
        (target === 'key' && origin.path.length === path.length + 1 && isWithin(origin.path, path)))
  )
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((part, index) => path[index] === part)
}
