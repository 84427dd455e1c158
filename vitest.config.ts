import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Threads start faster than processes; two, because that is what our machines have.
    pool: 'threads',
    maxWorkers: 2
  }
})
