/** Puts the focus on the code of the cell after this one on the page; false where it is the last. */
export function focusNextCell(cell: Element): boolean {
  const codes = [...document.querySelectorAll<HTMLElement>('[data-cell]')]
  const next = codes[codes.indexOf(cell as HTMLElement) + 1]
  const target = next?.querySelector<HTMLElement>('.cm-content') ?? next?.querySelector<HTMLElement>('[data-code]')
  target?.focus()
  return target !== undefined
}
