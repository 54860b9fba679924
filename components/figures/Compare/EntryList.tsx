import { useId } from 'react'
import { settingChanges } from '@/components/setting/settingName'
import { KnobControls } from '@/components/setting/KnobControls'
import { Notice } from '@/components/ui/Notice'
import { Select } from '@/components/ui/Select'
import type { Locale } from '@/lib/i18n/locale'
import { specErrorMessage } from '@/lib/i18n/specErrorWords'
import { networks } from '@/lib/nn/catalog'
import styles from './Compare.module.css'
import { LEAST, letterOf, MOST } from './model'
import type { Comparison } from './useComparison'
import type { CompareWords } from './words'

interface Props {
  readonly comparison: Comparison
  readonly locale: Locale
  readonly words: CompareWords
}

/** The networks compared: each can be the measure of the others, be changed, or be taken away; others can be added. */
export function EntryList({ comparison, locale, words }: Props) {
  const { columns, base, editing, setBase, edit, remove, change } = comparison
  const group = useId()
  const edited = columns[editing]
  return (
    <div className={styles.setup}>
      <ol className={styles.entries} aria-label={words.entries}>
        {columns.map(({ entry: { network, values } }, index) => {
          const name = `${letterOf(index)}: ${network.title}`
          return (
            <li key={letterOf(index)} className={styles.entry} data-base={index === base || undefined}>
              <p className={styles.name}>
                <span className={styles.letter}>{letterOf(index)}</span> {network.title}{' '}
                <span className={styles.changes}>{settingChanges(network, values, locale)}</span>
              </p>
              <div className={styles.actions}>
                <label className={styles.base}>
                  <input
                    type="radio"
                    name={group}
                    checked={index === base}
                    aria-label={words.versus(name)}
                    onChange={() => setBase(index)}
                  />
                  {words.base}
                </label>
                <button
                  type="button"
                  className={styles.action}
                  aria-expanded={index === editing}
                  aria-label={words.edit(name)}
                  onClick={() => edit(index)}
                >
                  {words.editShort}
                </button>
                {columns.length > LEAST && (
                  <button
                    type="button"
                    className={styles.action}
                    aria-label={words.remove(name)}
                    onClick={() => remove(index)}
                  >
                    {words.removeShort}
                  </button>
                )}
              </div>
            </li>
          )
        })}
        <li className={styles.add}>
          {columns.length < MOST ? (
            <Add comparison={comparison} words={words} />
          ) : (
            <p className={styles.changes}>{words.full}</p>
          )}
        </li>
      </ol>
      {edited && (
        <section
          className={styles.editor}
          aria-label={words.edit(`${letterOf(editing)}: ${edited.entry.network.title}`)}
        >
          <p className={styles.name}>
            <span className={styles.letter}>{letterOf(editing)}</span> {edited.entry.network.title}
          </p>
          <KnobControls
            knobs={edited.entry.network.knobs}
            values={edited.entry.values}
            onChange={(values) => change(editing, values)}
          />
        </section>
      )}
      {columns.map(
        ({ entry, error }, index) =>
          error && (
            <Notice key={letterOf(index)} tone="danger">
              {words.errorOf(`${letterOf(index)}: ${entry.network.title}`, specErrorMessage(error, locale))}
            </Notice>
          ),
      )}
    </div>
  )
}

function Add({ comparison, words }: Pick<Props, 'comparison' | 'words'>) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className={styles.changes}>
        {words.add}
      </label>
      <Select
        id={id}
        className={styles.select}
        value=""
        chosen={words.choose}
        onChange={(network) => network && comparison.add(network)}
      >
        <option value="">{words.choose}</option>
        {networks.map((network) => (
          <option key={network.id} value={network.id}>
            {network.title}
          </option>
        ))}
      </Select>
    </>
  )
}
