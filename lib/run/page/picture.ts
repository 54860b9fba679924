import { imageSize } from 'image-size'
import type { Picture } from '../contract/job'

/** Why a file cannot be used as a photograph; each has a message in every language. */
export type PictureFault = 'empty' | 'not-image' | 'broken' | 'too-large' | 'unreachable'

export class PictureError extends Error {
  readonly fault: PictureFault
  /** Size in the file's header, pixels, where it is the reason. */
  readonly size: readonly [width: number, height: number] | null

  constructor(fault: PictureFault, size: PictureError['size'] = null) {
    super(fault)
    this.name = 'PictureError'
    this.fault = fault
    this.size = size
  }
}

/** Longest side and area that are decoded; beyond them a phone runs out of memory. Pixels. */
export const MAX_SIDE = 16_384
export const MAX_AREA = 64_000_000

/** Long enough to hold the size in the header of every format, embedded previews included. */
const HEADER_BYTES = 1 << 20

/**
 * Decodes an image file, upright as its metadata says.
 * Throws {@link PictureError}: no bytes, not an image, damaged, or too large to decode safely.
 */
export async function decodePicture(file: Blob): Promise<ImageBitmap> {
  if (file.size === 0) throw new PictureError('empty')
  const header = readHeader(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()))
  const size = header?.size
  if (size && (Math.max(...size) > MAX_SIDE || size[0] * size[1] > MAX_AREA)) throw new PictureError('too-large', size)
  try {
    return await createImageBitmap(file)
  } catch {
    // A HEIC or TIFF photograph is sound, but not for a browser.
    throw new PictureError(header && READABLE.has(header.type) ? 'broken' : 'not-image')
  }
}

/** What browsers read, as `image-size` calls it. */
const READABLE = new Set(['jpg', 'png', 'webp', 'gif', 'avif', 'bmp', 'ico'])

interface Header {
  readonly size: readonly [width: number, height: number]
  readonly type: string
}

function readHeader(bytes: Uint8Array): Header | null {
  try {
    const { width, height, type = '' } = imageSize(bytes)
    return { size: [width, height], type }
  } catch {
    return null
  }
}

/** Fetches and decodes an image of this site. Throws `PictureError('unreachable')` without a network. */
export async function fetchPicture(address: string): Promise<ImageBitmap> {
  const response = await fetch(address).catch(() => null)
  if (!response?.ok) throw new PictureError('unreachable')
  return decodePicture(await response.blob())
}

/** Draws the central square of a source onto a canvas, resized to its width (smoothed). */
export function drawSquare(source: ImageBitmap, canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no 2d canvas')
  const side = Math.min(source.width, source.height)
  const left = (source.width - side) / 2
  const top = (source.height - side) / 2
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  // Transparent pictures lie on white, not on the canvas' transparent black.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(source, left, top, side, side, 0, 0, canvas.width, canvas.height)
  return context
}

/** The central square of a source, resized to `side` × `side` pixels: what a network is given. */
export function toPicture(source: ImageBitmap, side: number): Picture {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const { data } = drawSquare(source, canvas).getImageData(0, 0, side, side)
  return { width: side, height: side, data }
}
