import { toKeras } from '@/lib/nn/export/keras'
import { toSpec } from '@/lib/nn/export/spec'
import { toTfjs } from '@/lib/nn/export/tfjs'
import { toTorch } from '@/lib/nn/export/torch'
import type { Resolved } from '@/lib/nn/network'
import type { SourceLanguage } from './model'

const exporters: Readonly<Record<SourceLanguage, (resolved: Resolved) => string>> = {
  spec: toSpec,
  keras: toKeras,
  torch: toTorch,
  tfjs: toTfjs,
}

/** Source that builds a network at its setting. */
export const sourceOf = (resolved: Resolved, language: SourceLanguage): string => exporters[language](resolved)
