import type { Text } from '@/lib/facts/published'

/** Something the survey states that its sources do not bear out. Its place in a chapter is `<Correction id="…">`. */
export interface Correction {
  readonly id: string
  /** Slug of the chapter that sets it right. */
  readonly chapter: string
  /** What the survey says. */
  readonly said: Text
  /** What is right. */
  readonly right: Text
  /** Where that can be read: papers and places in them, as `<Cite>` takes them; none where it is computed here. */
  readonly sources: readonly { readonly paper: string; readonly at?: string }[]
}

/** In the order of the chapters. */
export const corrections: readonly Correction[] = [
  {
    id: 'alexnet-depth',
    chapter: 'introduction',
    said: { en: 'AlexNet has 7 layers.', zh: 'AlexNet 有 7 层。' },
    right: {
      en: 'It has 8 layers with weights: five convolutions and three fully connected layers.',
      zh: '带权重的层有 8 层：五个卷积层和三个全连接层。',
    },
    sources: [{ paper: 'alexnet', at: 'Section 3.5' }],
  },
]
