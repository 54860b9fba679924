import type { Page } from './test'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A finger on the screen, as the device would report it. */
export async function finger(page: Page) {
  const device = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    device.send('Input.dispatchTouchEvent', { type, touchPoints })
  let at: Point = { x: 0, y: 0 }
  const press = async (point: Point) => {
    at = point
    await touch('touchStart', point)
  }
  const slide = async (to: Point) => {
    const from = at
    for (let step = 1; step <= 10; step++)
      await touch('touchMove', { x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 })
    at = to
  }
  const lift = () => touch('touchEnd')
  const swipe = async (from: Point, to: Point) => {
    await press(from)
    await slide(to)
    await lift()
  }
  return { press, slide, lift, swipe }
}
