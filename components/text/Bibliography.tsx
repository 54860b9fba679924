import { releases, type Paper } from '@/lib/facts/papers'
import type { Reference } from '@/content/bibliography'
import type { Locale } from '@/lib/i18n/locale'
import { networks } from '@/lib/nn/catalog'
import { addressOf, arxivOf, referenceAnchor, writtenSources } from '@/content/reference'
import styles from './References.module.css'
import { textWords } from './words'

/** Which form of a network is specified after a paper, where one is. ResNet's two depths have one form. */
function formOf(source: Paper | Reference, locale: Locale): string | undefined {
  const network = networks.find(({ source: { title } }) => title === source.title)
  if (!network) return undefined
  return textWords[locale].specified(network.source.form[locale] ?? network.source.form.en)
}

function Entry({ source, locale }: { source: Paper | Reference; locale: Locale }) {
  const arxiv = arxivOf(source)
  const form = formOf(source, locale)
  const published = [
    source.venue && `${source.venue.name} ${source.venue.year}`,
    arxiv && `arXiv\u00a0${arxiv}, ${source.date.replace('-', '\u2011')}`,
  ]
  return (
    <>
      <span lang="en">
        {source.authors.join(', ')}. <cite>{source.title}</cite>. {published.filter(Boolean).join('; ')}.
      </span>{' '}
      <a href={addressOf(source)}>{addressOf(source).replace('https://', '')}</a>
      {form && <span className={styles.form}>{form}</span>}
    </>
  )
}

/** What the site cites, each with an anchor: papers by date, or released code and weights. */
export function Bibliography({ locale, of }: { locale: Locale; of: 'papers' | 'releases' }) {
  return (
    <div className={styles.sources}>
      <ol>
        {of === 'papers'
          ? writtenSources.map((source) => (
              <li key={source.id} id={referenceAnchor(source.id)}>
                <Entry source={source} locale={locale} />
              </li>
            ))
          : releases.map(({ id, name, url }) => (
              <li key={id} id={referenceAnchor(id)}>
                <span lang="en">{name}.</span> <a href={url}>{url.replace('https://', '')}</a>
              </li>
            ))}
      </ol>
    </div>
  )
}
