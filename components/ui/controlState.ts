'use client'

import { createContext, useContext } from 'react'

/** What a lesson's link may do to a control: leave it out, or show it without letting it change. */
export type ControlState = 'open' | 'locked' | 'hidden'

/** States by the controls' names; those that are not named are open. */
export const ControlStates = createContext<Readonly<Record<string, ControlState>>>({})

/** How the control called `name` stands. */
export function useControlState(name: string): ControlState {
  const states = useContext(ControlStates)
  return Object.hasOwn(states, name) ? states[name]! : 'open'
}
