'use client'

import { createContext, use, useContext } from 'react'

/** What a lesson's link may do to a control: leave it out, or show it without letting it change. */
export type ControlState = 'open' | 'locked' | 'hidden'

/** States by the controls' names; those that are not named are open. */
export const ControlStates = createContext<Readonly<Record<string, ControlState>>>({})

/** How the control called `name` stands. */
export function useControlState(name: string): ControlState {
  const states = useContext(ControlStates)
  return Object.hasOwn(states, name) ? states[name]! : 'open'
}

/** Whether a lesson has locked or hidden one of these controls: then nothing else may set them either. */
export function useRestricted(names: readonly string[]): boolean {
  const states = use(ControlStates)
  return names.some((name) => Object.hasOwn(states, name))
}
