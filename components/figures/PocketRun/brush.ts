import type { Grey } from '@/lib/weights/pocket/grey'
import { SIDE } from '@/lib/weights/pocket/fashion'

/** A round brush: its radius in pixels, and whether it paints light or takes light away. */
export interface Brush {
  readonly radius: number
  readonly erase: boolean
}

/** A place on the picture in pixels, 0 … SIDE; the middle of the first pixel is (0.5, 0.5). */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Width of the brush's soft edge in pixels. */
const EDGE = 1

/** A picture with one dab of the brush: full inside, fading over the edge; light is never taken by painting, nor given by erasing. */
export function dab(grey: Grey, { x, y }: Spot, { radius, erase }: Brush): Grey {
  return grey.map((before, at) => {
    const distance = Math.hypot((at % SIDE) + 0.5 - x, Math.floor(at / SIDE) + 0.5 - y)
    const cover = Math.round(255 * Math.min(Math.max((radius - distance) / EDGE + 0.5, 0), 1))
    return erase ? Math.min(before, 255 - cover) : Math.max(before, cover)
  })
}

/** A picture with a stroke from one spot to another, dabs half a pixel apart. */
export function stroke(grey: Grey, from: Spot, to: Spot, brush: Brush): Grey {
  const steps = Math.max(1, Math.ceil(2 * Math.hypot(to.x - from.x, to.y - from.y)))
  let drawn = grey
  for (let step = 1; step <= steps; step++) {
    const share = step / steps
    drawn = dab(drawn, { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }, brush)
  }
  return drawn
}

/** Whether nothing is drawn. */
export const isBlank = (grey: Grey): boolean => grey.every((value) => value === 0)
