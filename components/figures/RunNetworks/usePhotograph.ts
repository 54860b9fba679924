'use client'

import { useCallback, useEffect, useState } from 'react'
import { photographPath, photographs, type Photograph } from '@/components/measure/photographs'
import { decodePicture, fetchPicture, PictureError, type PictureFault } from '@/lib/run/picture'
import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'

const codec = oneOf(photographs)

interface Own {
  readonly bitmap: ImageBitmap
  readonly key: string
}

export interface PhotographState {
  /** Built-in photograph chosen, or null while the reader's own picture is used. */
  readonly sample: Photograph | null
  readonly bitmap: ImageBitmap | null
  /** Changes whenever the picture does. */
  readonly key: string
  readonly fault: PictureFault | null
  readonly choose: (name: Photograph) => void
  readonly take: (file: Blob) => Promise<void>
  readonly takeBitmap: (bitmap: ImageBitmap) => void
}

let taken = 0

/** The picture that the networks are run on. A picture that cannot be read leaves the one before in place. */
export function usePhotograph(): PhotographState {
  const [sample, setSample] = useUrlState<Photograph>('photo', codec, 'chelsea')
  const [own, setOwn] = useState<Own | null>(null)
  const [loaded, setLoaded] = useState<{ name: Photograph; bitmap: ImageBitmap } | null>(null)
  const [fault, setFault] = useState<PictureFault | null>(null)

  useEffect(() => {
    let current = true
    fetchPicture(photographPath(sample)).then(
      (bitmap) => current && setLoaded({ name: sample, bitmap }),
      (error: unknown) => current && setFault(error instanceof PictureError ? error.fault : 'unreachable'),
    )
    return () => {
      current = false
    }
  }, [sample])

  const choose = useCallback(
    (name: Photograph) => {
      setOwn(null)
      setFault(null)
      setSample(name)
    },
    [setSample],
  )

  const takeBitmap = useCallback((bitmap: ImageBitmap) => {
    taken += 1
    setOwn({ bitmap, key: `own-${taken}` })
    setFault(null)
  }, [])

  const take = useCallback(
    async (file: Blob) => {
      try {
        takeBitmap(await decodePicture(file))
      } catch (error) {
        setFault(error instanceof PictureError ? error.fault : 'broken')
      }
    },
    [takeBitmap],
  )

  const bitmap = own ? own.bitmap : loaded?.name === sample ? loaded.bitmap : null
  return { sample: own ? null : sample, bitmap, key: own ? own.key : sample, fault, choose, take, takeBitmap }
}
