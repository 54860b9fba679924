/** What a law is about. */
export const quantities = ['macs', 'parameters'] as const

export type Quantity = (typeof quantities)[number]
