/** The mark: a feather whose barbs are the rows of a feature map. Decorative. */
export function Feather({ className }: { className?: string }) {
  const barbs = [0, 1, 2, 3, 4, 5, 6]
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" focusable="false">
      <path d="M6 28 C 12 20, 18 13, 27 4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      {barbs.map((row) => {
        const x = 10.5 + row * 2.2
        const y = 22.6 - row * 2.45
        const length = 3 + 5.2 * Math.sin((Math.PI * (row + 0.9)) / 8)
        return (
          <g key={row} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
            <line x1={x} y1={y} x2={(x - length * 0.25).toFixed(2)} y2={(y - length).toFixed(2)} />
            <line x1={x} y1={y} x2={(x + length).toFixed(2)} y2={(y + length * 0.05).toFixed(2)} />
          </g>
        )
      })}
    </svg>
  )
}
