// Only bundlers find these: `tf.grad`, and `x.add(y)` for readers, where the rest of the site writes `tf.add(x, y)`.
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'
