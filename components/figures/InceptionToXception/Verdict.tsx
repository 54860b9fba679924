import styles from './InceptionToXception.module.css'
import type { ModuleModel } from './model'
import type { ModuleWords } from './words'

/** What the paper found about the order and the activation chosen; before the last step, why there is no choice yet. */
export function Verdict({ model, words }: { model: ModuleModel; words: ModuleWords }) {
  const { step, order, between } = model
  const { verdict } = words
  if (step !== 'extreme') return <p className={styles.verdict}>{words.onlyExtreme}</p>
  const published = order === 'depthwise' && between === 'none'
  const extreme = order === 'pointwise' && between === 'relu'
  return (
    <p className={styles.verdict}>
      <strong>{published ? verdict.published : extreme ? verdict.extreme : verdict.neither}</strong>{' '}
      {verdict.order[order]} {verdict.unimportant} {verdict.between[between]}
    </p>
  )
}
