'use client'

import { createContext } from 'react'

/** Where a figure stands: among a page's text, alone in a lesson's link, or on the projector. Only a page offers links. */
export type Surroundings = 'page' | 'lesson' | 'projector'

export const FigureSurroundings = createContext<Surroundings>('page')
