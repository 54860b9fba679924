'use client'

import { useCallback, useEffect, useState } from 'react'
import { useTake } from '@/components/measure/useTake'
import { photographPath, photographs, type Photograph } from '@/components/measure/photographs'
import { fetchPicture, PictureError, type PictureFault } from '@/lib/run/page/picture'
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
    const load = () =>
      fetchPicture(photographPath(sample)).then(
        (bitmap) => {
          if (!current) return
          setLoaded({ name: sample, bitmap })
          setFault((before) => (before === 'unreachable' ? null : before))
        },
        (error: unknown) => {
          if (!current) return
          setFault(error instanceof PictureError ? error.fault : 'unreachable')
          window.addEventListener('online', load, { once: true })
        },
      )
    void load()
    return () => {
      current = false
      window.removeEventListener('online', load)
    }
  }, [sample])

  const takeBitmap = useCallback((bitmap: ImageBitmap) => {
    taken += 1
    setOwn({ bitmap, key: `own-${taken}` })
    setFault(null)
  }, [])

  const { take, supersede } = useTake(takeBitmap, setFault)

  const choose = useCallback(
    (name: Photograph) => {
      supersede()
      setOwn(null)
      setFault(null)
      setSample(name)
    },
    [supersede, setSample],
  )

  const bitmap = own ? own.bitmap : loaded?.name === sample ? loaded.bitmap : null
  return { sample: own ? null : sample, bitmap, key: own ? own.key : sample, fault, choose, take, takeBitmap }
}
