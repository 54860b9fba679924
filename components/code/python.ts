import { styleTags, tags } from '@lezer/highlight'
import { parser } from '@lezer/python'
import { highlighter, titles } from './highlighter'
import { byGrammar } from './byGrammar'

/** Python with the names of what is defined; a string keeps its colour where values are put in. */
export const python = byGrammar(
  // The grammar takes the stars before arguments for keywords.
  parser.configure({ props: [styleTags({ 'FormatString!': tags.string, '"*" "**"': tags.operator })] }),
  highlighter,
  titles(tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)),
)
