/*
 * The floor plan: every room of the tree, from the ground up. A file may import from its own room and from rooms that
 * stand before its own here, never from one that stands after; so the graph of rooms has no circle. A room is named by
 * its path; the longest name that fits a file is its room.
 */
export const floors = [
  // Plain data and arithmetic: no React, no DOM.
  'lib/site.ts',
  'lib/testing',
  'lib/nn',
  'lib/tensor',
  'lib/i18n',
  'lib/facts',
  'lib/state',
  'lib/viz',
  'lib/notebook',
  'lib/offline',
  'lib/async',

  // Weights, and everything that runs networks: what page and worker say to each other; the page's side, which knows
  // nothing of what computes; pure plans; all that imports tfjs; the worker's side; and the one file that joins them.
  'lib/weights',
  'lib/run/contract',
  'lib/weights/pocket',
  'lib/run/page',
  'lib/run/plan',
  'lib/run/tfjs',
  'lib/run/engine',
  'lib/run/createRunner.ts',
  'lib/run/notebook',
  'training',

  // Texts of the site, and what they are made of.
  'content',

  // What every page stands on.
  'components/locale',
  'components/type',
  'components/ui',
  'components/code',

  // Tools that figures and pages share.
  'components/chart',
  'components/setting',
  'components/playback',
  'components/measure',
  'components/question',
  'components/notebook',

  // What offers a figure elsewhere: dialogs and addresses; then the frame that every figure stands in.
  'components/embed',
  'components/lesson',
  'components/projector',
  'components/figure',

  // What several figures draw.
  'components/parts/formula',
  'components/parts/layer',
  'components/parts/source',
  'components/parts/picture',
  'components/parts/maps',
  'components/parts/block',
  'components/parts/diagram',
  'components/parts/published',

  'components/figures',
  'components/cell',
  'components/offline',
  'components/registry.tsx',
  'components/pieces.tsx',

  // Pages.
  'components/text',
  'components/chapter',
  'components/alone',
  'components/presentation',
  'components/search',
  'components/shell',
  'mdx-components.tsx',
  'app',
]
