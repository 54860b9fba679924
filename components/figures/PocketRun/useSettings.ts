'use client'

import { backendNames, type BackendName } from '@/lib/run/contract/backend'
import { oneOf, wholeNumber } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { CLASSES, pocket } from './model'

/** Pictures that the site ships. */
export const PICTURES = 2000

/** No class chosen: the network's own answer. */
export const OWN = -1

/** Picture 22 is a sandal that two of the four take for a sneaker: the networks do not agree on everything. */
const initial = { at: 21, set: 0, net: pocket[1]!.id, class: OWN, backend: 'wasm' as BackendName }

const codecs = {
  at: wholeNumber(0, PICTURES - 1),
  set: wholeNumber(0, 9999),
  net: oneOf(pocket.map(({ id }) => id)),
  class: wholeNumber(0, CLASSES - 1),
  backend: oneOf(backendNames),
}

/** What a link to the figure restores: the test picture, which 20 are offered, network and class that are looked at, backend. */
export function useSettings() {
  const [at, setAt] = useUrlState('pocket.at', codecs.at, initial.at)
  const [set, setSet] = useUrlState('pocket.set', codecs.set, initial.set)
  const [net, setNet] = useUrlState('pocket.net', codecs.net, initial.net)
  const [label, setLabel] = useUrlState('pocket.class', codecs.class, initial.class)
  const [backend, setBackend] = useUrlState('pocket.backend', codecs.backend, initial.backend)
  const reset = () => {
    setAt(initial.at)
    setSet(initial.set)
    setNet(initial.net)
    setLabel(initial.class)
    setBackend(initial.backend)
  }
  return { at, setAt, set, setSet, net, setNet, label, setLabel, backend, setBackend, reset }
}

export type Settings = ReturnType<typeof useSettings>
