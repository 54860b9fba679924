/** Names of what `said` lacks of the words that English has: `flows.entry`; the empty name where it has none at all. */
export function gapsOf(english: unknown, said: unknown, name = ''): readonly string[] {
  if (said === undefined) return [name]
  if (typeof english !== 'object' || english === null || Array.isArray(english)) return []
  const part = said as Readonly<Record<string, unknown>>
  return Object.entries(english).flatMap(([key, value]) => gapsOf(value, part[key], name ? `${name}.${key}` : key))
}
