import createMDX from '@next/mdx'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Its text is among its options, or chapters compiled before it changed would be taken from the cache. */
const plugin = (name) => {
  const path = fileURLToPath(new URL(`./scripts/mdx/${name}.mjs`, import.meta.url))
  return [path, { text: readFileSync(path, 'utf8') }]
}

/** Set BASE_PATH=/somewhere to host the site below a folder. */
const basePath = process.env.BASE_PATH ?? ''

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  images: { unoptimized: true },
  pageExtensions: ['ts', 'tsx', 'mdx'],
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks types once, before the build.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    // A page loads the styles of its own figures, not of all, and what its figures share once, not with each of them.
    cssChunking: { type: 'graph', requestCost: 40_000 },
    turbopackChunking: { requestCost: 60_000, minChunkSize: 20_000 },
  },
}

export default createMDX({
  options: {
    remarkPlugins: [
      'remark-gfm',
      'remark-cjk-friendly',
      'remark-math',
      plugin('heading-id'),
      plugin('outline'),
      plugin('opening'),
      plugin('formulas'),
    ],
  },
})(config)
