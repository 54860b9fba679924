'use client'

import { useLocale } from '@/components/shell/LocaleProvider'
import { networks } from '@/lib/nn/catalog'
import { chineseForms } from './forms'

/** The bibliography of the networks: authors, title, date, arXiv, and the form that is specified here. */
export function NetworkSources() {
  const locale = useLocale()
  return (
    <ul>
      {networks.map(({ id, title, source }) => (
        <li key={id} id={`source-${id}`}>
          <strong>{title}</strong>
          {locale === 'zh' ? '：' : '. '}
          <span lang="en">
            {source.authors}, <cite>{source.title}</cite>, {source.date}
          </span>
          {source.arxiv && (
            <>
              , <a href={`https://arxiv.org/abs/${source.arxiv}`}>arXiv {source.arxiv}</a>
            </>
          )}
          {locale === 'zh' ? `。${chineseForms[id]}。` : `. ${source.form[0]?.toUpperCase()}${source.form.slice(1)}.`}
        </li>
      ))}
    </ul>
  )
}
