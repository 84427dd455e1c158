import type {Block} from './blocks.ts'

/**
 * The same function, that looks at each block once: under `--kijk` the blocks of texts that did not change stay. Only for
 * what follows from the block alone.
 */
export function perBlock<T>(find: (block: Block) => T): (block: Block) => T {
  const known = new WeakMap<Block, {found: T}>()
  return (block) => {
    const before = known.get(block) ?? {found: find(block)}
    known.set(block, before)
    return before.found
  }
}
