import { fonts } from './fonts'
import { headers } from './headers'
import { libraries } from './libraries'
import { next } from './next'
import { offline } from './offline'
import { pages } from './pages'
import { runtime } from './runtime'
import { search } from './search'
import { sitemap } from './sitemap'
import type { Step } from './step'

/** The build, in order. */
export const steps: readonly Step[] = [
  // What the pages are made of, beside the sources.
  libraries,
  fonts,
  runtime,

  next,

  // What is made of the pages.
  search,
  pages,
  headers,
  offline,
  sitemap,
]
