'use client'

import { useCallback, useRef } from 'react'
import { decodePicture, PictureError, type PictureFault } from '@/lib/run/page/picture'

/**
 * Decodes image files that the reader gives. What he did last counts: a file that takes long to decode does not replace
 * the picture chosen after it; `supersede` says that one was chosen otherwise.
 */
export function useTake(onBitmap: (bitmap: ImageBitmap) => void, onFault: (fault: PictureFault) => void) {
  const turn = useRef(0)
  const supersede = useCallback(() => void (turn.current += 1), [])
  const take = useCallback(
    async (file: Blob) => {
      const mine = (turn.current += 1)
      try {
        const bitmap = await decodePicture(file)
        if (mine === turn.current) onBitmap(bitmap)
      } catch (error) {
        if (mine === turn.current) onFault(error instanceof PictureError ? error.fault : 'broken')
      }
    },
    [onBitmap, onFault],
  )
  return { take, supersede }
}
