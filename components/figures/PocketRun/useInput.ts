'use client'

import { useCallback, useMemo, useState } from 'react'
import { useTake } from '@/components/measure/useTake'
import { SIDE } from '@/lib/weights/pocket/fashion'
import { toGrey, type Grey } from '@/lib/weights/pocket/grey'
import type { Shipped } from '@/lib/weights/pocket/load'
import { toPicture, type PictureFault } from '@/lib/run/page/picture'

/** The picture that the networks get, and where it is from. */
export type Input =
  | { readonly from: 'test'; readonly grey: Grey; readonly at: number; readonly label: number }
  | { readonly from: 'own'; readonly grey: Grey; readonly inverted: boolean; readonly spread: boolean }
  | { readonly from: 'drawn'; readonly grey: Grey }

/** The picture in use: a test picture, unless the reader has given or drawn one. What cannot be read leaves it in place. */
export function useInput(shipped: Shipped | null, at: number) {
  const [own, setOwn] = useState<Input | null>(null)
  const [fault, setFault] = useState<PictureFault | null>(null)
  const given = useMemo((): Input | null => {
    if (!shipped) return null
    const grey = shipped.pictures.subarray(at * SIDE * SIDE, (at + 1) * SIDE * SIDE)
    return { from: 'test', grey: grey.slice(), at, label: shipped.labels[at]! }
  }, [shipped, at])

  const use = useCallback((input: Input | null) => {
    setOwn(input)
    setFault(null)
  }, [])
  const takeBitmap = useCallback(
    (bitmap: ImageBitmap) => use({ from: 'own', ...toGrey(toPicture(bitmap, SIDE)) }),
    [use],
  )
  const { take, supersede } = useTake(takeBitmap, setFault)
  const instead = useCallback(
    (input: Input | null) => {
      supersede()
      use(input)
    },
    [supersede, use],
  )
  const drawn = useCallback((grey: Grey) => instead({ from: 'drawn', grey }), [instead])
  /** Back to the test picture. */
  const leave = useCallback(() => instead(null), [instead])
  return { input: own ?? given, fault, take, takeBitmap, drawn, leave }
}

export type InputState = ReturnType<typeof useInput>
