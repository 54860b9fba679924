import type { Locale } from '@/lib/i18n/locale'
import { networks } from '@/lib/nn/catalog'
import { chineseForms } from './forms'
import { addressOf, arxivOf, referenceAnchor, sources, type Source } from './reference'
import styles from './References.module.css'
import { textWords } from './words'

type Written = Extract<Source, { readonly authors: readonly string[] }>

/** Networks that are specified after a paper, and which form of it. ResNet has two depths of one form. */
function formOf(source: Source, locale: Locale): string | undefined {
  const network = networks.find(({ source: { title } }) => 'title' in source && title === source.title)
  if (!network) return undefined
  const { form } = network.source
  return locale === 'zh' ? `本站所用：${chineseForms[network.id]}。` : `Specified here: ${form}.`
}

function Paper({ source, locale }: { source: Written; locale: Locale }) {
  const arxiv = arxivOf(source)
  const form = formOf(source, locale)
  return (
    <>
      <span lang="en">
        {source.authors.join(', ')}. <cite>{source.title}</cite>.{' '}
        {source.venue && `${source.venue.name} ${source.venue.year}`}
        {source.venue && arxiv && '; '}
        {arxiv && `arXiv ${arxiv}, ${source.date}`}.
      </span>{' '}
      <a href={addressOf(source)}>{addressOf(source).replace('https://', '')}</a>
      {form && <span className={styles.form}>{form}</span>}
    </>
  )
}

/** Everything the site cites: papers by date, then released code and weights. Each can be linked to. */
export function Bibliography({ locale }: { locale: Locale }) {
  return (
    <div className={styles.sources}>
      <ol>
        {sources.map((source) => (
          <li key={source.id} id={referenceAnchor(source.id)}>
            {'authors' in source ? (
              <Paper source={source} locale={locale} />
            ) : (
              <>
                <span lang="en">{source.name}.</span> <a href={source.url}>{source.url.replace('https://', '')}</a>{' '}
                <span className={styles.form}>{textWords[locale].releases}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
