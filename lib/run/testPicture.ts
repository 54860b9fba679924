import type { Picture } from './protocol'

/**
 * A picture made by a formula, in whole numbers only, so that it is the same everywhere: a slope in red, a
 * checkerboard of 8 pixels with a slope in green, rings in blue, and a dark disc off the centre. Left and right,
 * top and bottom all differ.
 */
export function testPicture(width: number, height: number): Picture {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set(pixel(x, y, width, height), (y * width + x) * 4)
  }
  return { width, height, data }
}

function pixel(x: number, y: number, width: number, height: number): [number, number, number, number] {
  const across = Math.floor((255 * x) / width)
  const down = Math.floor((255 * y) / height)
  const square = (Math.floor(x / 8) + Math.floor(y / 8)) % 2
  const distance = (4 * x - width) ** 2 + (3 * y - 2 * height) ** 2
  if (distance < (width * height) / 4) return [20, 10, 40, 255]
  return [across, square ? 255 - down : Math.floor(down / 2), Math.floor(distance / width) % 256, 255]
}
