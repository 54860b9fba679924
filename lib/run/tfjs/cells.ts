import '@tensorflow/tfjs-backend-cpu'

/** All of tfjs, for readers' cells, with the plain backend: small tensors are fastest there. */
export * as tf from '@tensorflow/tfjs-core'
