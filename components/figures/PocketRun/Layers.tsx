'use client'

import { useEffect, useReducer, useState } from 'react'
import { LayerExplorer } from '@/components/parts/maps/LayerExplorer'
import { FaultNotice } from '@/components/measure/FaultNotice'
import { faultOf, type Fault } from '@/components/measure/useFault'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fashionClasses } from '@/lib/weights/pocket/fashion'
import type { Grey } from '@/lib/weights/pocket/grey'
import type { BackendName } from '@/lib/run/contract/backend'
import type { RunJob } from '@/lib/run/contract/job'
import type { RunResult } from '@/lib/run/contract/result'
import type { Runner } from '@/lib/run/contract/runner'
import { lookWords } from './lookWords'
import { findPocket } from './model'
import styles from './PocketRun.module.css'
import { pictureJob } from './usePocketRunner'

interface Props {
  readonly net: string
  readonly grey: Grey
  readonly backend: BackendName
  readonly runner: () => Promise<Runner>
}

interface State {
  readonly run: { readonly job: RunJob; readonly result: RunResult } | null
  readonly fault: Fault | null
}

/** A network layer by layer on the picture in use, opened on request: it runs every layer several times. */
export function Layers(props: Props) {
  const words = lookWords[useLocale()]
  const [open, setOpen] = useState(false)
  const [tries, again] = useReducer((before: number) => before + 1, 0)
  return (
    <div className={styles.part}>
      <div>
        <button type="button" className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.close : words.inside(findPocket(props.net).title)}
        </button>
      </div>
      {open && <Opened key={tries} {...props} onAgain={again} />}
    </div>
  )
}

function Opened({ net, grey, backend, runner, onAgain }: Props & { onAgain: () => void }) {
  const locale = useLocale()
  const [{ run, fault }, setState] = useState<State>({ run: null, fault: null })

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const job = pictureJob(net, backend, grey)
    runner()
      .then((made) => made.run(job, () => undefined, signal))
      .then(
        (result) => !signal.aborted && setState({ run: { job, result }, fault: null }),
        (error: unknown) => !signal.aborted && setState({ run: null, fault: faultOf(error) }),
      )
    return () => controller.abort()
  }, [net, grey, backend, runner])

  const ready = run?.job.network === net ? run : null
  if (fault) return <FaultNotice {...fault} onAgain={onAgain} />
  if (!ready) return <p className={styles.note}>{lookWords[locale].running}</p>
  const { network } = findPocket(net)
  return (
    <LayerExplorer
      key={net}
      network={network}
      result={ready.result}
      job={ready.job}
      runner={runner}
      busy={false}
      names={fashionClasses[locale]}
    />
  )
}
