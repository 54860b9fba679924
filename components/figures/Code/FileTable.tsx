import { formatCount } from '@/lib/i18n/numbers'
import { languageNames } from '@/components/parts/source/model'
import type { SourceFile } from '@/components/parts/source/useSource'
import type { CodeWords } from '@/components/parts/source/words'

/** How long the source is for each library. */
export function FileTable({ files, words }: { files: readonly SourceFile[]; words: CodeWords }) {
  return (
    <table>
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.library}</th>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.lines}</th>
          <th scope="col">{words.size}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ language, file, text, lines }) => (
          <tr key={language}>
            <th scope="row">{languageNames[language]}</th>
            <td>{file}</td>
            <td>{lines}</td>
            <td>{formatCount(text.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
