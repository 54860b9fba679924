/** Where an element stands below `root`, as positions among siblings from the top down. */
export function pathTo(root: Element, element: Element): readonly number[] {
  const path: number[] = []
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at))
  }
  return path
}

/** The element that stands where {@link pathTo} says, or null; the root itself is none. */
export function elementAt(root: Element, path: readonly number[]): Element | null {
  if (path.length === 0) return null
  let at: Element | undefined = root
  for (const position of path) at = at?.children[position]
  return at ?? null
}

/** The control that a click on `element` means; null for anything that works without scripts, such as a link. */
export function controlIn(root: Element, element: Element): Element | null {
  const control = element.closest('a, button, input, summary, label, [tabindex]')
  return control && control.localName !== 'a' && root.contains(control) ? control : null
}
