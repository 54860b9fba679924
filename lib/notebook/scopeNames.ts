/** How something is called: `(x, axis?)`; of what is no function, its kind. */
export type Signatures = Readonly<Record<string, string>>

/** What a cell can name, as `lib/run/notebook/scope` gives it. Tests hold the two together. */
export const scopeNames = {
  show: '(value, label?)',
  table: '(rows, columns?, label?)',
  chart: '(points, options?)',
  nn: 'networks',
  tf: 'TensorFlow.js',
  console: 'log, table …',
} as const satisfies Signatures

export const nnNames = {
  networks: 'ids',
  build: '(id, settings?)',
  resolve: '(nodes, input)',
  cost: '(layers)',
  layerCost: '(layer)',
  kernelShape: '(layer)',
  operationKind: '(layer)',
} as const satisfies Signatures

export const consoleNames = {
  log: '(…values)',
  info: '(…values)',
  warn: '(…values)',
  error: '(…values)',
  table: '(rows)',
} as const satisfies Signatures

/** Of all that TensorFlow.js has, what cells are likely to want; parameters are named as it names them. */
export const tfNames = {
  tensor: '(values, shape?, dtype?)',
  scalar: '(value, dtype?)',
  zeros: '(shape, dtype?)',
  ones: '(shape, dtype?)',
  zerosLike: '(x)',
  onesLike: '(x)',
  fill: '(shape, value, dtype?)',
  eye: '(numRows, numColumns?)',
  range: '(start, stop, step?, dtype?)',
  linspace: '(start, stop, num)',
  oneHot: '(indices, depth)',
  randomNormal: '(shape, mean?, stdDev?, dtype?, seed?)',
  randomUniform: '(shape, minval?, maxval?, dtype?, seed?)',

  reshape: '(x, shape)',
  transpose: '(x, perm?)',
  expandDims: '(x, axis?)',
  squeeze: '(x, axis?)',
  concat: '(tensors, axis?)',
  split: '(x, numOrSizeSplits, axis?)',
  stack: '(tensors, axis?)',
  unstack: '(x, axis?)',
  slice: '(x, begin, size?)',
  gather: '(x, indices, axis?)',
  pad: '(x, paddings, constantValue?)',
  tile: '(x, reps)',
  reverse: '(x, axis?)',
  cast: '(x, dtype)',

  conv2d: '(x, filter, strides, pad)',
  depthwiseConv2d: '(x, filter, strides, pad)',
  separableConv2d: '(x, depthwiseFilter, pointwiseFilter, strides, pad)',
  maxPool: '(x, filterSize, strides, pad)',
  avgPool: '(x, filterSize, strides, pad)',
  batchNorm: '(x, mean, variance, offset?, scale?, varianceEpsilon?)',
  matMul: '(a, b, transposeA?, transposeB?)',
  relu: '(x)',
  relu6: '(x)',
  sigmoid: '(x)',
  tanh: '(x)',
  softmax: '(logits, dim?)',

  add: '(a, b)',
  sub: '(a, b)',
  mul: '(a, b)',
  div: '(a, b)',
  pow: '(base, exp)',
  maximum: '(a, b)',
  minimum: '(a, b)',
  neg: '(x)',
  abs: '(x)',
  square: '(x)',
  sqrt: '(x)',
  exp: '(x)',
  log: '(x)',
  round: '(x)',
  clipByValue: '(x, clipValueMin, clipValueMax)',
  equal: '(a, b)',
  greater: '(a, b)',
  less: '(a, b)',
  where: '(condition, a, b)',

  sum: '(x, axis?, keepDims?)',
  mean: '(x, axis?, keepDims?)',
  max: '(x, axis?, keepDims?)',
  min: '(x, axis?, keepDims?)',
  prod: '(x, axis?, keepDims?)',
  argMax: '(x, axis?)',
  argMin: '(x, axis?)',
  moments: '(x, axis?, keepDims?)',
  topk: '(x, k?, sorted?)',

  tidy: '(nameOrFn, fn?)',
  print: '(x, verbose?)',
  memory: '()',
} as const satisfies Signatures
