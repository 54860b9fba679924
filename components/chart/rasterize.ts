/** Pixels of the picture to one CSS pixel of the drawing: sharp on a slide. */
const DENSITY = 2

/** A PNG of an SVG file's text, at twice its size. Rejects where the browser cannot draw it. */
export async function rasterize(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * DENSITY
    canvas.height = image.naturalHeight * DENSITY
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser cannot write PNG'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
