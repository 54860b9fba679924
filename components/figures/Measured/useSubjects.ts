'use client'

import { useMemo } from 'react'
import { useMeasurements } from '@/components/measure/useMeasured'
import { useSetting } from '@/components/setting/useSetting'
import { fourNetworks } from '@/lib/nn/catalog'
import { backendNames, type BackendName } from '@/lib/run/contract/backend'
import { identifier, oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { speedOf, subjectOf, subjects, type Subject } from './model'

const OWN = 'own'
const ofCodec = oneOf([OWN, ...fourNetworks.map(({ id }) => id)])
const byCodec = oneOf(backendNames)

/** A subject with what has been measured of it on this device. */
export type Row = ReturnType<typeof rowOf>

function rowOf(subject: Subject, find: ReturnType<typeof useMeasurements>) {
  const measured = find(subject.network, subject.values)
  return { subject, measured, speed: measured && speedOf(subject, measured) }
}

/** What is measured and looked at: the four and the page's own setting, or one network alone. In the address under `measured.*`. */
export function useSubjects(network?: string) {
  const setting = useSetting(network)
  const find = useMeasurements()
  const [of, setOf] = useUrlState('measured.of', ofCodec, OWN)
  const [backend, setBackend] = useUrlState<BackendName>('measured.by', byCodec, 'webgl')
  const [layer, setLayer] = useUrlState('measured.layer', identifier, '')
  const { resolved } = setting
  const all = useMemo(() => {
    const own = subjectOf(resolved.network, resolved.values)
    return network ? [own] : subjects(own)
  }, [network, resolved])
  const rows = useMemo(() => all.map((subject) => rowOf(subject, find)), [all, find])
  const idOf = (index: number) => (index < fourNetworks.length && !network ? all[index]!.network.id : OWN)
  const measured = rows.filter((row) => row.measured)
  const chosen = rows.find((row, index) => row.measured && idOf(index) === of)
  /** The page's own setting, or else what was measured last. */
  const latest = measured.toSorted((a, b) => b.measured!.at.getTime() - a.measured!.at.getTime())[0]
  const opened = chosen ?? latest ?? null
  const reset = () => {
    setOf(OWN)
    setBackend('webgl')
    setLayer('')
  }
  return { setting, rows, opened, idOf, open: setOf, backend, setBackend, layer, setLayer, reset }
}
