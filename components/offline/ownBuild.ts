/** When this page was built, seconds since 1970; null where that was not written into it, as in development. */
export function ownBuild(): number | null {
  const text = document.querySelector<HTMLMetaElement>('meta[name=build]')?.content
  return text ? Number(text) : null
}
