'use client'

import dynamic from 'next/dynamic'
import { island } from './figure/island'

/** What comes to life as figures do, and is none: it has no page alone and stands on no slide. */
export const Skyline = island(dynamic(() => import('./figures/Skyline/Skyline').then((module) => module.Skyline)))
export const SettingBar = island(dynamic(() => import('./setting/SettingBar').then((module) => module.SettingBar)))
export const LiveCell = island(dynamic(() => import('./cell/LiveCell').then((module) => module.LiveCell)))
export const SaveOffline = island(dynamic(() => import('./offline/SaveOffline').then((module) => module.SaveOffline)))
