import { statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './step'

/** Its time is the build's. */
export const BUILD_ID = '.next/BUILD_ID'

/** When Next built the site, seconds since 1970. */
export const buildTime = () => Math.floor(statSync(join(root, BUILD_ID)).mtimeMs / 1000)
