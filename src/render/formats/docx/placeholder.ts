/** One light grey pixel as PNG: what programs show that cannot draw an SVG. */
export const PLACEHOLDER: Uint8Array = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mN4/OItAAVqArmBfQg5AAAAAElFTkSuQmCC'),
  (character) => character.charCodeAt(0)
)
