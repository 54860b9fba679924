import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { python } from '@/components/code/python'
import { languages } from '@/components/parts/source/model'
import { LanguageTabs } from '@/components/parts/source/LanguageTabs'
import { SourceLines } from '@/components/parts/source/SourceLines'

test('a few lines of Python', () => {
  matchSnapshot(
    import.meta.url,
    'python',
    <SourceLines lines={python("def conv(x):\n    # twice\n    return layers.Conv2D(64, name='a')(x)\n")} />,
  )
})

test('the tabs with PyTorch chosen', () => {
  matchSnapshot(
    import.meta.url,
    'tabs',
    <LanguageTabs label="Library" panel="p" language="torch" among={languages} onChange={() => undefined} />,
  )
})
