import type { Layer } from '../layer'
import type { Argument, Translate } from './call'
import { withLoops } from './loop'
import { holeOf, identifier, localName, nameIn, type Hole } from './name'
import { blocksOf, outline, type BlockItem, type Item } from './outline'
import type { Parameter, Program, Routine, Step } from './step'
import { free, titles } from './title'

/** An argument that a routine may turn into a parameter. */
interface Leaf {
  readonly key: string
  readonly kind: Parameter['kind']
  readonly owner: string
  readonly text: string
}

/** Takes note of an argument and says what to write for it. */
type Write = (leaf: Leaf) => string

/**
 * Code that builds `layers`, in terms of one language's calls. Modules that occur more than once with the same
 * structure (the same calls, names alike, fixed arguments equal) become routines; the arguments in which they
 * differ become parameters, one for those that are always equal. `reserved` are names that mean something.
 */
export function programOf(layers: readonly Layer[], translate: Translate, reserved: ReadonlySet<string>): Program {
  const items = outline(layers)
  const repeated = repeats(items, translate)
  const routines = new Map<BlockItem, Routine>()

  const lower = (list: readonly Item[], hole: Hole | null, prefix: string, write: Write): Step[] =>
    list.map((item) => {
      const id = idOf(item)
      const name = nameIn(id, hole)
      const local = name.hole ? localName(name) : id.slice(id.startsWith(prefix) ? prefix.length : 0)
      if (item.kind === 'fork') {
        const branches = item.branches.map((branch) => lower(branch, hole, prefix, write))
        return { kind: 'fork', name, local, merge: item.merge.op === 'add' ? 'add' : 'concat', branches }
      }
      if (item.kind === 'layer') {
        const call = translate(item.layer)
        const put = (one: Argument) =>
          one.kind === 'fixed' ? one.text : write({ ...one, kind: one.kind, owner: local })
        return {
          kind: 'layer',
          name,
          local,
          layer: item.layer,
          call: { ...call, arguments: call.arguments.map((one) => ({ ...one, text: put(one) })) },
        }
      }
      const routine = routines.get(item)
      if (!routine)
        return { kind: 'block', name, local, steps: lower(item.items, hole, innerPrefix(item, prefix), write) }
      const own = holeOf(item)
      const number = own?.kind === 'n' ? write({ key: 'n', kind: 'free', owner: local, text: own.text }) : ''
      const values = valuesOf.get(item)!.map((text, index) => {
        const { key, kind } = routine.parameters[index]!
        return write({ key, kind, owner: local, text })
      })
      return { kind: 'use', name, local, routine, number, arguments: values }
    })

  /** What each use of a routine passes for its parameters. */
  const valuesOf = new Map<BlockItem, string[]>()

  const names = titles(
    repeated.map((blocks) => blocks[0]!),
    reserved,
  )
  for (const [at, blocks] of repeated.entries()) {
    const rows = blocks.map((block) => {
      const leaves: Leaf[] = []
      lower(block.items, holeOf(block), innerPrefix(block, ''), (leaf) => (leaves.push(leaf), leaf.text))
      return leaves
    })
    const [first] = blocks
    const forked = first!.items.some((item) => item.kind === 'fork')
    const { parameters, columns, firsts } = parametersOf(rows, forked, new Set([...reserved, ...names]))
    let column = 0
    const steps = lower(first!.items, holeOf(first!), innerPrefix(first!, ''), (leaf) => columns[column++] ?? leaf.text)
    const uses = blocks.map(({ block }) => block.id)
    const routine: Routine = { title: names[at]!, hole: holeOf(first!)?.kind ?? null, parameters, steps, uses }
    for (const [index, block] of blocks.entries()) {
      routines.set(block, routine)
      valuesOf.set(
        block,
        firsts.map((place) => rows[index]![place]!.text),
      )
    }
  }
  const steps = withLoops(lower(items, null, '', (leaf) => leaf.text))
  return { routines: [...new Set(routines.values())], steps }
}

const counts = new Set(['filters', 'cout', 'units'])

/**
 * Columns in which rows differ become parameters; `columns` has their names, `firsts` the first column of each.
 * A number of filters is named after its layer, unless there is one only, which is the output of all.
 */
function parametersOf(rows: readonly (readonly Leaf[])[], forked: boolean, taken: Set<string>) {
  const found = new Map<string, { leaf: Leaf; place: number }>()
  const keys = rows[0]!.map((leaf, place) => {
    const texts = rows.map((row) => row[place]!.text)
    if (texts.every((text) => text === texts[0])) return null
    const key = JSON.stringify([leaf.kind === 'channels' ? leaf.kind : leaf.key, texts])
    if (!found.has(key)) found.set(key, { leaf, place })
    return key
  })
  const leaves = [...found.values()].map(({ leaf }) => leaf)
  const output = forked ? null : keys[rows[0]!.findLastIndex(({ key }) => counts.has(key))]
  const parameters = [...found].map(([column, { leaf }]): Parameter => {
    const { key, kind, owner } = leaf
    const alone = leaves.filter((other) => other.key === key).length === 1 && (!counts.has(key) || column === output)
    return { name: free(alone ? key : identifier(counts.has(key) ? owner : `${owner}_${key}`), taken), key, kind }
  })
  const nameOf = new Map([...found.keys()].map((key, index) => [key, parameters[index]!.name]))
  return {
    parameters,
    columns: keys.map((key) => (key === null ? null : nameOf.get(key)!)),
    firsts: [...found.values()].map(({ place }) => place),
  }
}

/** Modules that occur more than once, grouped, inner ones first. */
function repeats(items: readonly Item[], translate: Translate): BlockItem[][] {
  const groups = new Map<string, BlockItem[]>()
  for (const block of blocksOf(items)) {
    if (block.block.kind !== 'module') continue
    const key = signature(block, translate)
    groups.set(key, [...(groups.get(key) ?? []), block])
  }
  return [...groups.values()].filter((blocks) => blocks.length > 1)
}

/** What blocks have in common that can be built by one routine. */
function signature(block: BlockItem, translate: Translate): string {
  const hole = holeOf(block)
  const describe = (item: Item): unknown => {
    const name = nameIn(idOf(item), hole)
    if (item.kind === 'block') return [name, signature(item, translate)]
    if (item.kind === 'fork') return [name, item.merge.op, item.branches.map((branch) => branch.map(describe))]
    const call = translate(item.layer)
    return [name, call.callee, call.arguments.map(({ key, kind, text }) => (kind === 'fixed' ? [key, text] : [key]))]
  }
  return JSON.stringify(block.items.map(describe))
}

function idOf(item: Item): string {
  if (item.kind === 'layer') return item.layer.id
  return item.kind === 'fork' ? item.merge.id : item.block.id
}

/** What leads the ids of a block's items: its own id, unless it is bare. */
function innerPrefix(item: BlockItem, around: string): string {
  const prefix = `${item.block.id}/`
  return item.items.every((inner) => idOf(inner).startsWith(prefix)) ? prefix : around
}
