import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Threads start faster than processes; two, because that is what our machines have.
    pool: 'threads',
    maxWorkers: 2,
    // Only against a test that never ends: how long one takes says nothing on a machine that others use too.
    testTimeout: 60_000
  }
})
