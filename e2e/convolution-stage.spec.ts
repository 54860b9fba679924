import { expect, test } from './test'
import { announced, counter, grid, onCell, openStage } from './convolution-stage'

test('by mouse: an output shows its sum, an input what it feeds, a weight where it is used; a click keeps it', async ({
  page,
}) => {
  const figure = await openStage(page)
  await expect(announced(figure)).toHaveText('Output channel 2, row 2, column 2 = 3')
  await expect(figure).toContainText(
    '2·1 + 2·(−1) + 1·1 + 3·1 + 2·(−1) + 3·(−1) + 2·0 + 3·(−1) + 1·1 + 1·1 + 2·(−1) + 2·0 + 1·(−1) + 2·1 + 0·(−1) + 1·1 + 3·1 + 2·1 = 3',
  )
  await onCell(figure, 'hover', '2.0.0.1')
  await expect(announced(figure)).toHaveText(
    'Output channel 1, row 1, column 2 = 2. It read 18 inputs from 2 channels.',
  )
  await onCell(figure, 'hover', '0.0.0.1')
  await expect(announced(figure)).toHaveText('Input channel 1, row 1, column 2 = 2. It feeds 6 outputs.')
  await onCell(figure, 'hover', '1.4.0.1')
  await expect(announced(figure)).toHaveText(
    'Kernel 2, slice for channel 2, row 1, column 2 = −1. It is used 9 times, once for each place of its window.',
  )
  await onCell(figure, 'click', '1.5.0.0')
  await figure.getByRole('heading').hover()
  await expect(announced(figure)).toHaveText('Bias of kernel 2 = 0. It is added to 9 outputs.')
  await figure.getByRole('button', { name: 'Release' }).click()
  await expect(announced(figure)).toHaveText('Output channel 2, row 2, column 2 = 3')
})

test('steps, scrubs and plays to the end, where all 486 MACs are done', async ({ page }) => {
  const figure = await openStage(page)
  const scrub = figure.getByRole('slider', { name: 'Step' })
  await figure.getByRole('button', { name: 'One step forward' }).click()
  await expect(announced(figure)).toHaveText('Output channel 3, row 2, column 2 = 7')
  await expect(counter(figure, 'macs')).toContainText('270 of 486')
  await figure.getByRole('button', { name: 'One step back' }).click()
  await scrub.press('Home')
  await expect(scrub).toHaveAttribute('aria-valuetext', 'Step 1 of 27. Output channel 1, row 1, column 1 = 5')
  await expect(counter(figure, 'weights')).toContainText('18 of 54')
  await scrub.fill('20')
  await figure.getByLabel('Speed').selectOption('8')
  await figure.getByRole('button', { name: 'Play' }).click()
  await expect(counter(figure, 'macs')).toContainText('486 of 486')
  await expect(announced(figure)).toContainText('Output channel 3, row 3, column 3')
  await expect(figure.getByRole('button', { name: 'Play' })).toBeVisible()
})

test('by keyboard: arrows walk the cells, Enter edits an input and goes to an output', async ({ page }) => {
  const figure = await openStage(page)
  const input = figure.getByRole('slider', { name: /^Input 5 × 5 × 2, cells/ })
  await input.press('ArrowRight')
  await expect(input).toHaveAttribute('aria-valuetext', /^Input channel 1, row 2, column 3 = 2\./)
  await input.press('PageDown')
  await input.press('ArrowUp')
  await expect(announced(figure)).toHaveText(/^Input channel 2, row 1, column 3 = 2\./)
  await input.press('Enter')
  const field = figure.getByRole('textbox', { name: 'Input channel 2, row 1, column 3' })
  await expect(field).toBeFocused()
  await field.fill('-7')
  await field.press('Enter')
  await expect(input).toBeFocused()
  await expect(announced(figure)).toHaveText(/^Input channel 2, row 1, column 3 = −7\./)
  await input.press('Escape')
  const output = figure.getByRole('slider', { name: /^Output 3 × 3 × 3, cells/ })
  // The keyboard enters where the input goes: row 1, column 3 of channel 1. The next channel is the eighth step.
  await output.press('PageDown')
  await output.press('Enter')
  await expect(figure.getByRole('slider', { name: 'Step' })).toHaveValue('7')
})

test('the groups slider goes from standard through grouped to depthwise; separable costs 216 of 486', async ({
  page,
}) => {
  const figure = await openStage(page)
  await figure.getByText('Depthwise separable', { exact: true }).click()
  await expect(counter(figure, 'macs')).toContainText('162 + 54 = 216')
  await expect(counter(figure, 'ratio')).toContainText('216 ÷ 486 = 4/9')
  const groups = figure.getByLabel('Groups')
  await expect(groups).toBeDisabled()
  await expect(groups).toHaveAccessibleDescription('The depthwise step has M = 2 groups.')
  await figure.getByText('Standard', { exact: true }).click()
  for (const name of ['Input channels, M', 'Output channels, N']) {
    await figure.getByLabel(name).fill('5')
    await expect(figure.getByLabel(name)).toHaveAttribute('aria-valuetext', '6')
  }
  for (const [value, ratio] of [
    ['2 · Grouped', '1/2'],
    ['3 · Grouped', '1/3'],
    ['6 · Depthwise', '1/6'],
  ] as const) {
    await groups.press('ArrowRight')
    await expect(groups).toHaveAttribute('aria-valuetext', value)
    await expect(counter(figure, 'ratio')).toContainText(ratio)
  }
  await expect(figure.getByRole('radio', { name: 'Depthwise', exact: true })).toBeChecked()
})

test('what is impossible cannot be chosen, and it is said why', async ({ page }) => {
  const figure = await openStage(page, '?conv=kind:grouped,m:4')
  await expect(figure).toContainText('N is 2 instead of 3: every group makes the same number of outputs.')
  await expect(figure.getByLabel('Output channels, N')).toHaveAccessibleDescription('Multiples of 2, for equal groups')
  await figure.getByText('Pointwise', { exact: true }).click()
  await expect(figure).not.toContainText('instead of')
  await expect(figure.getByRole('radio', { name: 'Same' })).toBeDisabled()
  await expect(figure).toContainText('A 1 × 1 window never reaches over the border.')
  await expect(figure.getByRole('radio', { name: 'Edges' })).toBeDisabled()
  await expect(figure).toContainText('Edges need a kernel larger than 1 × 1.')
  await expect(figure.getByLabel('Dilation')).toBeDisabled()
})

test('inputs, weights and biases can be edited; what is no number changes nothing; edits can be taken back', async ({
  page,
}) => {
  const figure = await openStage(page, '?conv.step=0')
  await expect(announced(figure)).toHaveText('Output channel 1, row 1, column 1 = 5')
  await onCell(figure, 'click', '1.2.0.0')
  const bias = figure.getByRole('textbox', { name: 'Bias of kernel 1' })
  await bias.fill('2.5')
  await bias.fill('many')
  await expect(figure.getByRole('alert')).toBeVisible()
  await expect(announced(figure)).toHaveText(/^Bias of kernel 1 = 2\.5\./)
  await bias.press('Escape')
  await onCell(figure, 'click', '1.0.0.0')
  await figure.getByRole('textbox', { name: 'Kernel 1, slice for channel 1, row 1, column 1' }).fill('10')
  await figure.getByRole('button', { name: 'Release' }).click()
  // 5 + 2.5, and the weight was 0 on an input of 3: 10·3 more.
  await expect(announced(figure)).toHaveText('Output channel 1, row 1, column 1 = 37.5')
  await expect(figure).toContainText('3·10 + 2·0')
  await expect(page).toHaveURL(/conv\.edit=b0:2\.5,k0\.0\.0\.0:10/)
  await figure.getByRole('button', { name: 'Take back 2 edits' }).click()
  await expect(announced(figure)).toHaveText('Output channel 1, row 1, column 1 = 5')
})

test('presets, a random draw, the order: the address brings all of it back, reset clears it', async ({ page }) => {
  const figure = await openStage(page)
  await figure.getByText('Edge', { exact: true }).click()
  await figure.getByText('Blur', { exact: true }).click()
  await figure.getByText('By channel', { exact: true }).click()
  await figure.getByLabel('Side of the input').press('End')
  // The 14th of 10 × 10 places: its window is columns 4 to 6, and the bright half begins after them.
  await expect(announced(figure)).toHaveText('Output channel 1, row 2, column 4 = 0')
  await figure.getByText('Random', { exact: true }).first().click()
  await figure.getByRole('button', { name: 'Draw again' }).click()
  await expect(figure.getByRole('textbox', { name: 'Seed' })).toHaveValue('2')
  const shown = await announced(figure).textContent()
  await expect(page).toHaveURL(/conv=side:12&.*conv\.seed=2/)
  await page.reload()
  await expect(announced(figure)).toHaveText(shown!)
  await expect(figure.getByRole('radio', { name: 'By channel' })).toBeChecked()
  await figure.getByRole('button', { name: 'Reset' }).click()
  await expect(announced(figure)).toHaveText('Output channel 2, row 2, column 2 = 3')
  await expect(page).not.toHaveURL(/conv[=.]/)
})

test('in Chinese, from a hostile address, with reduced motion: play is one step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const hostile =
    '?conv=kind:separable,m:999,k:-1&conv.step=1e9&conv.edit=<b>,__proto__:1,i0.0.0:1e9&conv.pin=9.9.9.9&conv.order=sideways'
  const figure = await openStage(page, hostile, 'zh')
  await expect(announced(figure)).toHaveText('中间结果第 2 通道，第 3 行第 1 列 = 4')
  await expect(counter(figure, 'macs')).toContainText('162 + 54 = 216')
  await figure.getByRole('button', { name: '前进一步' }).first().click()
  await expect(announced(figure)).toHaveText(/^中间结果第 1 通道，第 3 行第 2 列 = /)
  await expect(figure.getByLabel('组数')).toHaveAccessibleDescription('深度卷积一步固定为 M = 2 组。')
  await expect(grid(figure, 0)).toHaveAttribute('aria-label', /方向键移动/)
})
