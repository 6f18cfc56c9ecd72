// How the tests run: every file under test/, coverage of what the project ships.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // vitest leaves one processor free, which on a machine with two is half of it.
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      // The page runs in Chromium, where v8's coverage of Node does not see it; test/playground tries it there.
      // The programs' first lines run in processes of their own, where test/start and test/cli try them.
      exclude: ['src/playground/page/**', 'src/main.ts', 'src/cli.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
})
