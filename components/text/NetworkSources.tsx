import { networks } from '@/lib/nn/catalog'

/** The bibliography of the networks: authors, title, date, arXiv, and the form that is specified here. */
export function NetworkSources() {
  return (
    <ul>
      {networks.map(({ id, title, source }) => (
        <li key={id} id={`source-${id}`}>
          <strong>{title}</strong>. {source.authors}, “{source.title}”, {source.date}
          {source.arxiv && (
            <>
              , <a href={`https://arxiv.org/abs/${source.arxiv}`}>arXiv {source.arxiv}</a>
            </>
          )}
          . {source.form}.
        </li>
      ))}
    </ul>
  )
}
