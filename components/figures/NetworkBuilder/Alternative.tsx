import { Alternative as Layers } from '@/components/parts/diagram/Alternative'
import { diagramWords } from '@/components/parts/diagram/words'
import type { Locale } from '@/lib/i18n/locale'
import { formatDesign } from '@/lib/nn/design/codec'
import type { Facts } from './model'
import type { BuilderWords } from './words'

const own = (id: string) => id

/** The design as its text and as nested lists of layers. */
export function Alternative({
  facts: { plan, resolved },
  locale,
  words,
}: {
  facts: Facts
  locale: Locale
  words: BuilderWords
}) {
  return (
    <>
      <p>
        <code>{formatDesign(plan.design)}</code>
      </p>
      <Layers
        title={words.ownDesign}
        input={resolved.input}
        layers={resolved.layers}
        blockName={own}
        words={diagramWords[locale]}
      />
    </>
  )
}
