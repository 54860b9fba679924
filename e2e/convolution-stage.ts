import { expect, type Locator, type Page } from './test'
import { SERVER_WIDTH } from '@/components/ui/useWidth'
import { blocksOf, type Cell } from '@/components/figures/ConvolutionStage/cells'
import { layoutOf } from '@/components/figures/ConvolutionStage/layout'
import { stageOf } from '@/components/figures/ConvolutionStage/model'
import { example, fit, type Sizes } from '@/components/figures/ConvolutionStage/settings'

/** Opens the playground with the stage in sight and alive. */
export async function openStage(page: Page, query = '', locale = 'en'): Promise<Locator> {
  await page.goto(`/${locale}/embed/convolution-stage/${query}`)
  const figure = page.locator('[data-figure=convolution-stage]')
  await figure.locator('[data-block="0"]').scrollIntoViewIfNeeded()
  // The server draws for another width than any of the tests has.
  await expect(picture(figure)).not.toHaveAttribute('width', String(SERVER_WIDTH), { timeout: 30_000 })
  return figure
}

const picture = (figure: Locator) => figure.locator('svg:has(+ [data-block])')

export const announced = (figure: Locator) => figure.locator('p[role=status]')
export const counter = (figure: Locator, name: 'macs' | 'weights' | 'ratio') => figure.locator(`[data-counter=${name}]`)
export const grid = (figure: Locator, block: number) => figure.locator(`[data-block="${block}"]`)

/** Where a cell of the stage lies within its block, pixels, for sizes that differ from the worked example. */
async function placeOf(figure: Locator, { block, sheet, row, column }: Cell, changes: Partial<Sizes>) {
  const stage = stageOf(
    fit({ ...example, ...changes }),
    { input: 'example', kernel: 'example', seed: 1 },
    {},
    'position',
  )
  const width = Number(await picture(figure).getAttribute('width'))
  const { blocks, cell } = layoutOf(stage, blocksOf(stage), width)
  const { x, y, sheets } = blocks[block]!
  const at = sheets[sheet]!
  return { x: at.x - x + (column + 0.5) * cell, y: at.y - y + (row + 0.5) * cell }
}

const cellOf = (path: string): Cell => {
  const [block = 0, sheet = 0, row = 0, column = 0] = path.split('.').map(Number)
  return { block, sheet, row, column }
}

/** Does something to a cell, `block.sheet.row.column` from 0. */
export async function onCell(
  figure: Locator,
  does: 'hover' | 'click' | 'tap',
  path: string,
  changes: Partial<Sizes> = {},
): Promise<void> {
  const cell = cellOf(path)
  await grid(figure, cell.block)[does]({ position: await placeOf(figure, cell, changes) })
}
