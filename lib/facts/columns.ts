import { words, type Text } from '@/lib/i18n/words'
import type { Column, OperationCount, ParameterCount } from './published'

/** Columns that several tables share; each table's own conventions are arguments. */

const titles = {
  top1: {
    accuracy: words({ en: 'top-1 accuracy', zh: 'top-1 准确率' }),
    error: words({ en: 'top-1 error', zh: 'top-1 错误率' }),
  },
  top5: {
    accuracy: words({ en: 'top-5 accuracy', zh: 'top-5 准确率' }),
    error: words({ en: 'top-5 error', zh: 'top-5 错误率' }),
  },
} as const

/** Single-crop accuracy or error on ImageNet's validation set. */
export const correct = (
  quantity: 'top1' | 'top5',
  measure: 'accuracy' | 'error',
  unit: '%' | 'fraction' = '%',
): Column & { readonly quantity: 'top1' | 'top5' } => ({
  id: quantity,
  title: titles[quantity][measure],
  quantity,
  measure,
  unit,
})

const OPERATIONS: Readonly<Record<OperationCount['called'], Text>> = {
  'mult-adds': words({ en: 'mult-adds', zh: '乘加次数（mult-adds）' }),
  MACs: words({ en: 'MACs', zh: 'MAC 次数' }),
  FLOPs: words({ en: 'complexity (FLOPs)', zh: '复杂度（FLOPs）' }),
}

/** Operations for one image, multiply-accumulates with every layer counted unless told. */
export const operations = (
  called: OperationCount['called'],
  counts: Partial<OperationCount> = {},
  unit: 'M' | 'G' = 'M',
): Column & { readonly quantity: 'operations' } => ({
  id: 'operations',
  title: OPERATIONS[called],
  quantity: 'operations',
  unit,
  counts: { called, perMac: 1, dense: true, stem: true, nominal: false, ...counts },
})

export const parameters = (counts: ParameterCount, unit: '' | 'M' = 'M'): Column => ({
  id: 'parameters',
  title: words({ en: 'parameters', zh: '参数量' }),
  quantity: 'parameters',
  unit,
  counts,
})

export const size: Column = {
  id: 'size',
  title: words({ en: 'model size', zh: '模型大小' }),
  quantity: 'size',
  unit: 'MB',
}
