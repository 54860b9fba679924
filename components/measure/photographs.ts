import { BASE_PATH } from '@/lib/site'

/** Built-in photographs, free to use; credited in public/CREDITS.md. */
export const photographs = ['chelsea', 'coffee', 'rocket', 'astronaut'] as const
export type Photograph = (typeof photographs)[number]

export const photographPath = (name: Photograph) => `${BASE_PATH}/photos/${name}.jpg`
