import { statSync } from 'node:fs'
import { join } from 'node:path'

/** When Next built the site, seconds since 1970. */
export const buildTime = Math.floor(statSync(join(import.meta.dirname, '../.next/BUILD_ID')).mtimeMs / 1000)
