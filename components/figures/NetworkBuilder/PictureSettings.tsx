'use client'

import { Segmented } from '@/components/ui/Segmented'
import { designKnobs, heads, type Head } from '@/lib/nn/design/stage'
import styles from './Fields.module.css'
import { NumberSetting } from './NumberSetting'
import type { DesignState } from './useDesign'
import type { BuilderWords } from './words'

const SIDES = [32, 48, 64, 96, 128, 160, 192, 224, 256, 299, 320, 384, 448, 512]
const CLASSES = [2, 10, 20, 100, 200, 1000]

/** What goes into the network and what comes out of it. */
export function PictureSettings({ state, words }: { state: DesignState; words: BuilderWords }) {
  const { resolution, classes, head } = state.design
  return (
    <div className={styles.picture}>
      <NumberSetting
        name="resolution"
        label={words.resolution}
        knob={designKnobs.resolution}
        stops={SIDES}
        value={resolution}
        onChange={(side) => state.change({ resolution: side }, 'resolution')}
      />
      <NumberSetting
        name="classes"
        label={words.classes}
        knob={designKnobs.classes}
        stops={CLASSES}
        value={classes}
        onChange={(count) => state.change({ classes: count }, 'classes')}
      />
      <Segmented<Head>
        name="head"
        label={words.head}
        value={head}
        options={heads.map((value) => ({ value, label: words.heads[value] }))}
        onChange={(next) => state.change({ head: next })}
      />
    </div>
  )
}
