import { createContext } from 'react'

/**
 * Whether this is drawn only to be looked at until a living figure takes its place. Text fields and choices are plain
 * buttons then: browsers that fill in forms lay out all that is around each of them before a page may start.
 */
export const Picture = createContext(false)
