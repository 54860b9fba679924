import { identifier } from './name'
import type { BlockItem } from './outline'

/** Names for routines from the blocks that they stand for: the blocks' common stem, and how they differ where stems are equal. */
export function titles(groups: readonly BlockItem[], reserved: ReadonlySet<string>): string[] {
  const taken = new Set(reserved)
  return groups.map((group) => {
    const forms = new Set(groups.filter((other) => stem(other) === stem(group)).map(form))
    return free(forms.size > 1 ? `${stem(group)}_${form(group)}` : stem(group), taken)
  })
}

/** `fire2` → `fire`, `block2_sepconv1` → `sepconv`, `inception_3a` → `inception`. */
function stem({ block }: BlockItem): string {
  const words = block.id.split('/').at(-1)!.split('_')
  const letters = words.map((word) => /^[^\d]*/.exec(word)![0]).filter(Boolean)
  return identifier(letters.at(-1) ?? 'block')
}

/** What goes around a block's body, if anything. */
function form({ items }: BlockItem): string {
  const fork = items.find((item) => item.kind === 'fork')
  if (!fork) return 'plain'
  if (fork.branches.some((branch) => branch.length === 0)) return 'identity'
  return fork.merge.op === 'add' ? 'projection' : 'concat'
}

/** `wanted`, or with a number behind it where that is taken; takes it. */
export function free(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`
  taken.add(name)
  return name
}
