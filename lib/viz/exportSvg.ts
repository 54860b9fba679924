interface Options {
  /** Value of a custom property, `--ink` → `#1c1b1f`; an empty string where there is none. */
  readonly token: (name: string) => string
  /** Colour behind the drawing. */
  readonly background: string
  /** CSS font list for all text. */
  readonly font: string
}

const VARIABLE = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g
/** Custom properties may name others; deeper nesting than this is a cycle. */
const DEPTH = 5

/**
 * A file of its own from the markup of an `<svg>` element on the page: tokens resolved to what they are now,
 * classes and attributes that only mean something on the page removed, the SVG namespace, a background and a
 * font added. Its `font-size` stays. Only what stands in attributes comes along, not what style sheets add.
 * Throws where the markup is not an `<svg>` element with a `viewBox`.
 */
export function exportSvg(markup: string, { token, background, font }: Options): string {
  const open = /^\s*<svg\b[^>]*>/.exec(markup)?.[0]
  const box = open && /\bviewBox="([-\d.]+)[ ,]+([-\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(open)
  if (!box) throw new Error('only an <svg> element with a viewBox can be exported')
  const [, x, y, width, height] = box
  const size = /\sfont-size="[\d.]+"/.exec(open)?.[0] ?? ''
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" ` +
    `font-family="${escaped(font)}"${size}>`
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${escaped(background)}"/>`
  const body = markup
    .slice(open.length)
    .replace(/<(?!\/)[^>]*>/g, (tag) =>
      tag.replace(/\s(?:class|tabindex|role|xmlns|data-[\w-]+|aria-[\w-]+)="[^"]*"/g, ''),
    )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}${ground}${resolved(body, token)}\n`
}

function resolved(text: string, token: Options['token'], depth = DEPTH): string {
  if (depth === 0) return text
  const next = text.replace(VARIABLE, (_, name: string, fallback?: string) =>
    escaped(token(name).trim() || fallback?.trim() || 'none'),
  )
  return next === text ? text : resolved(next, token, depth - 1)
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
