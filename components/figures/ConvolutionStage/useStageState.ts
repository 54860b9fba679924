'use client'

import { useMemo } from 'react'
import { oneOf, wholeNumber } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import type { Order } from '@/lib/tensor/frames'
import type { Cell } from './cells'
import { cellCodec, sizesCodec } from './codecs'
import { editsCodec, noEdits, withoutLetters, type Edits } from './edits'
import type { Source } from './model'
import { inputPresets, kernelPresets, type InputPreset, type KernelPreset } from './presets'
import { example, fit, type Sizes } from './settings'

/** The middle of the worked example's 27 frames. */
const FIRST_FRAME = 13
const FIRST_SEED = 1

const orders = oneOf<Order>(['position', 'channel'])
const frames = wholeNumber(0, 99_999)
const inputs = oneOf(inputPresets)
const kernels = oneOf(kernelPresets)
const seeds = wholeNumber(0, 9_999)
const nothing: Cell | null = null

/** Everything the address says about the stage: what the reader wants, and the closest sizes that are possible. */
export function useStageState() {
  const [wanted, setWanted] = useUrlState<Sizes>('conv', sizesCodec, example)
  const [order, setOrder] = useUrlState<Order>('conv.order', orders, 'position')
  const [step, setStep] = useUrlState('conv.step', frames, FIRST_FRAME)
  const [input, setInput] = useUrlState<InputPreset>('conv.input', inputs, 'example')
  const [kernel, setKernel] = useUrlState<KernelPreset>('conv.kernel', kernels, 'example')
  const [seed, setSeed] = useUrlState('conv.seed', seeds, FIRST_SEED)
  const [edits, setEdits] = useUrlState<Edits>('conv.edit', editsCodec, noEdits)
  const [pinned, setPinned] = useUrlState('conv.pin', cellCodec, nothing)

  const sizes = useMemo(() => fit(wanted), [wanted])
  const source = useMemo((): Source => ({ input, kernel, seed }), [input, kernel, seed])

  return {
    wanted,
    sizes,
    order,
    step,
    source,
    edits,
    pinned,
    setOrder,
    setStep,
    setSeed,
    setEdits,
    setPinned,
    change(changes: Partial<Sizes>) {
      setWanted({ ...wanted, ...changes })
      setPinned(null)
    },
    /** A preset takes the place of what was typed by hand. */
    chooseInput(preset: InputPreset) {
      setInput(preset)
      setEdits(withoutLetters(edits, ['i']))
    },
    chooseKernel(preset: KernelPreset) {
      setKernel(preset)
      setEdits(withoutLetters(edits, ['k', 'p']))
    },
    reset() {
      setWanted(example)
      setOrder('position')
      setStep(FIRST_FRAME)
      setInput('example')
      setKernel('example')
      setSeed(FIRST_SEED)
      setEdits(noEdits)
      setPinned(null)
    },
  }
}

export type StageState = ReturnType<typeof useStageState>
