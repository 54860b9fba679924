import styles from './InceptionToXception.module.css'
import type { ModuleModel } from './model'
import type { ModuleWords } from './words'

/** What the step is, and, in the last one, what the paper found about the chosen order and activation. */
export function Verdict({ model, words }: { model: ModuleModel; words: ModuleWords }) {
  const { step, order, between } = model
  const { verdict } = words
  const published = order === 'depthwise' && between === 'none'
  const extreme = order === 'pointwise' && between === 'relu'
  return (
    <div className={styles.verdict}>
      <p>{words.about[step]}</p>
      {step === 'extreme' && (
        <>
          <p>
            <strong>{published ? verdict.published : extreme ? verdict.extreme : verdict.neither}</strong>
          </p>
          <p>
            {verdict.order[order]} {verdict.unimportant} {verdict.between[between]}
          </p>
        </>
      )}
    </div>
  )
}
