import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { MapCells } from './MapCells'

const map = { height: 2, width: 2, data: Float32Array.of(4, -4, 0, 0.4), bias: 0.25 }

test('a map of four cells: for, against, nothing, too little for a sign', () => {
  matchSnapshot(import.meta.url, 'signs', <MapCells map={map} reach={4} side={336} marked={1} />)
})

test('the same with its numbers', () => {
  matchSnapshot(import.meta.url, 'numbers', <MapCells map={map} reach={8} side={336} numbers />)
})
