/** The site's name, one in every language. */
export const SITE_NAME = 'Featherweight'

/** Folder the site is hosted below, from BASE_PATH at build time; empty at the root of a host. Pages know Next's name. */
export const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? process.env.BASE_PATH ?? ''

/** Absolute address of the site for the sitemap and hreflang, from SITE_URL at build time. */
export const SITE_URL = process.env.SITE_URL ?? 'http://localhost:3000'
