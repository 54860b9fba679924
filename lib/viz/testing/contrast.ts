import { rgb } from 'd3-color'

const linear = (channel: number) => {
  const c = channel / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

/** Linear-light red, green and blue, 0 … 1, of a CSS colour (sRGB). */
export function linearRgb(color: string): readonly [number, number, number] {
  const { r, g, b } = rgb(color)
  return [linear(r), linear(g), linear(b)]
}

/** Contrast of two CSS colours, 1 … 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: string): number {
  const [r, g, b] = linearRgb(color)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Machado, Oliveira and Fernandes (2009), severity 1: what red-, green- and blue-blind eyes see, in linear light. */
const BLINDNESS = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

export type Vision = keyof typeof BLINDNESS

/** Distance of two CSS colours in OKLab for a kind of vision; about 0.02 is just noticeable. */
export function colorDistance(a: string, b: string, vision: Vision): number {
  const [la, aa, ba] = oklab(seen(a, vision))
  const [lb, ab, bb] = oklab(seen(b, vision))
  return Math.hypot(la - lb, aa - ab, ba - bb)
}

function seen(color: string, vision: Vision): readonly [number, number, number] {
  const m = BLINDNESS[vision]
  const [r, g, b] = linearRgb(color)
  const row = (at: number) => Math.min(1, Math.max(0, m[at]! * r + m[at + 1]! * g + m[at + 2]! * b))
  return [row(0), row(3), row(6)]
}

function oklab([r, g, b]: readonly [number, number, number]): readonly [number, number, number] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
