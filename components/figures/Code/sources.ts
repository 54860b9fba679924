import { toKeras } from '@/lib/nn/export/keras'
import { toTfjs } from '@/lib/nn/export/tfjs'
import { toTorch } from '@/lib/nn/export/torch'
import type { Resolved } from '@/lib/nn/network'
import type { Language } from './model'

const exporters: Readonly<Record<Language, (resolved: Resolved) => string>> = { keras: toKeras, torch: toTorch, tfjs: toTfjs }

/** Source that builds a network at its setting. */
export const sourceOf = (resolved: Resolved, language: Language): string => exporters[language](resolved)
