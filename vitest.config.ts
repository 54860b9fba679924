import { defineConfig } from 'vitest/config'

const FOLDERS = '{components,content,lib,scripts,training}'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    watch: false,
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The class names of a CSS module are the names as written.
    css: { modules: { classNameStrategy: 'non-scoped' } },
    reporters: ['default', './scripts/unitCounts.ts'],
    // A fresh world for each file costs more than most of the tests: only what runs tfjs gets one.
    projects: [
      { extends: true, test: { name: 'alone', include: ['lib/run/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: { name: 'together', isolate: false, include: [`${FOLDERS}/**/*.test.{ts,tsx}`], exclude: ['lib/run/**'] },
      },
    ],
  },
})
