import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '@/lib/i18n/locale'

/** Slugs of the chapters that a language has. */
export function writtenIn(locale: Locale): readonly string[] {
  const folder = join(import.meta.dirname, '..', locale)
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files.map((file) => file.replace('.mdx', '')).sort()
}
