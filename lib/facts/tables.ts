import { mobilenetTables } from './mobilenet'
import type { PublishedTable } from './published'
import { releaseTables } from './releases'
import { shufflenetTables } from './shufflenet'
import { squeezenetTables } from './squeezenet'
import { xceptionTables } from './xception'

/** LIST: every published table, in the order of the site's chapters, releases last. */
export const tables: readonly PublishedTable[] = [
  ...squeezenetTables,
  ...mobilenetTables,
  ...shufflenetTables,
  ...xceptionTables,
  ...releaseTables,
]

/** The table with this id (`mobilenet/6`). Throws where there is none. */
export function findTable(id: string): PublishedTable {
  const found = tables.find((table) => table.id === id)
  if (!found) throw new Error(`no published table ${id}; there are ${tables.map((table) => table.id).join(', ')}`)
  return found
}
