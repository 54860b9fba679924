import { parser } from '@lezer/javascript'
import { highlighter } from './highlighter'
import { byGrammar } from './byGrammar'

/** Code of cells, by the editor's own grammar. For the server: pages are built with it and do not load it. */
export const typescript = byGrammar(parser.configure({ dialect: 'ts' }), highlighter)
