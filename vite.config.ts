import { defineConfig } from 'vitest/config'
import { devPolicy } from './tools/dev-policy.ts'
import { flags } from './tools/flags.ts'
import { levels } from './tools/levels.ts'
import { LongestFirst } from './tools/longest-first.ts'
import { offline } from './tools/offline.ts'
import { phaserParts } from './tools/phaser-parts.ts'

export default defineConfig({
  base: './',
  publicDir: 'assets/page',
  plugins: [devPolicy(), levels(), flags(), phaserParts(), offline()],
  build: {
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 2000,
    // What only some screens need is in nobody's code.
    assetsInlineLimit: (file) => (/\broom\/large\//.test(file) ? false : undefined),
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // What the title needs is one file; what several screens share is another, not one a button's icon.
            { name: 'first', tags: ['$initial'], priority: 2 },
            {
              name: 'shared',
              test: /[\\/](src[\\/]panels|lucide-static)[\\/]/,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          // Generous: a busy machine is no reason to fail.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
