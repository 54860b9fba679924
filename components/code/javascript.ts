import { styleTags, tags } from '@lezer/highlight'
import { parser } from '@lezer/javascript'
import { highlighter, titles } from './highlighter'
import { byGrammar } from './byGrammar'

/** JavaScript with the names of what is called or made; a string keeps its colour where values are put in. */
export const javascript = byGrammar(
  parser.configure({ props: [styleTags({ 'TemplateString!': tags.string })] }),
  highlighter,
  titles(tags.function(tags.variableName), tags.function(tags.propertyName), tags.className),
)
