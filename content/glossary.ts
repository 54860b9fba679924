import { words, type Text } from '@/lib/i18n/words'

/** A word that chapters explain where it first comes up (`<Term id="…">`); all are collected on page references. */
export interface Entry {
  readonly id: string
  /** The term itself in both languages; both are always shown. */
  readonly term: Text
  /** What it means, in one or two sentences. */
  readonly meaning: Text
}

/** In the order of the English terms. */
export const glossary: readonly Entry[] = [
  {
    id: 'relu',
    term: words({ en: 'activation, ReLU', zh: '激活，ReLU' }),
    meaning: words({
      en: 'A function applied to every value after a layer. ReLU keeps positive values and turns negative ones into zero.',
      zh: '在一层之后作用于每个值的函数。ReLU 保留正值，把负值变成零。',
    }),
  },
  {
    id: 'batchnorm',
    term: words({ en: 'batch normalization', zh: '批归一化' }),
    meaning: words({
      en: 'Brings each channel to a common mean and spread, then scales it by a learned γ and shifts it by a learned β. After training it can be merged into the convolution before it.',
      zh: '把每个通道调整到统一的均值和离散程度，再乘以学到的 γ、加上学到的 β。训练之后可以并入前面的卷积。',
    }),
  },
  {
    id: 'bottleneck',
    term: words({ en: 'bottleneck', zh: '瓶颈结构' }),
    meaning: words({
      en: 'A block that first brings the number of channels down, works on the few, and brings it up again.',
      zh: '先把通道数降下来，在少数通道上计算，再升回去的模块。',
    }),
  },
  {
    id: 'bypass',
    term: words({ en: 'bypass', zh: '旁路' }),
    meaning: words({
      en: 'A connection that carries a map around a module and adds it to the module’s output. SqueezeNet’s word for a residual connection.',
      zh: '绕过一个模块、把特征图加到该模块输出上的连接。这是 SqueezeNet 对残差连接的叫法。',
    }),
  },
  {
    id: 'channel',
    term: words({ en: 'channel', zh: '通道' }),
    meaning: words({
      en: 'One of the maps that a layer reads or writes; a color picture has three. A tensor of H × W × C has C of them.',
      zh: '一层读入或写出的特征图中的一张；彩色图片有三个通道。H × W × C 的张量有 C 个通道。',
    }),
  },
  {
    id: 'shuffle',
    term: words({ en: 'channel shuffle', zh: '通道混洗' }),
    meaning: words({
      en: 'A fixed reordering of the channels, after which every group holds channels of the groups before it. It has no weights.',
      zh: '对通道的一种固定重排，之后每一组都含有先前各组的通道。它没有权重。',
    }),
  },
  {
    id: 'concat',
    term: words({ en: 'concatenation', zh: '拼接' }),
    meaning: words({
      en: 'Putting maps of equal height and width on top of each other: the channels add up, the values stay as they are.',
      zh: '把高和宽相同的特征图叠在一起：通道数相加，值保持不变。',
    }),
  },
  {
    id: 'convolution',
    term: words({ en: 'convolution', zh: '卷积' }),
    meaning: words({
      en: 'An operation that slides kernels over its input. Each output value is the sum of a window of the input, multiplied with a kernel value by value.',
      zh: '让卷积核在输入上滑动的运算。每个输出值，是输入的一个窗口与卷积核逐个相乘之后的和。',
    }),
  },
  {
    id: 'deep-compression',
    term: words({ en: 'Deep Compression', zh: 'Deep Compression' }),
    meaning: words({
      en: 'A way to compress a trained network in three steps: pruning, shared weights of few bits, and Huffman coding.',
      zh: '压缩已训练网络的一种方法，分三步：剪枝、用少数几位表示共享的权重、霍夫曼编码。',
    }),
  },
  {
    id: 'depthwise',
    term: words({ en: 'depthwise convolution', zh: '深度卷积' }),
    meaning: words({
      en: 'A convolution that filters every channel on its own: each output channel sees one input channel.',
      zh: '对每个通道单独滤波的卷积：每个输出通道只看得到一个输入通道。',
    }),
  },
  {
    id: 'separable',
    term: words({ en: 'depthwise separable convolution', zh: '深度可分离卷积' }),
    meaning: words({
      en: 'A depthwise convolution followed by a pointwise one: first space, then channels.',
      zh: '先做深度卷积，再做逐点卷积：先处理空间，再处理通道。',
    }),
  },
  {
    id: 'feature-map',
    term: words({ en: 'feature map', zh: '特征图' }),
    meaning: words({
      en: 'The values of one channel, arranged by place. “The map” often means all channels of a layer together.',
      zh: '一个通道的值按位置排成的图；也常指一层的全部通道。',
    }),
  },
  {
    id: 'fire',
    term: words({ en: 'Fire module', zh: 'Fire 模块' }),
    meaning: words({
      en: 'SqueezeNet’s block: a 1 × 1 convolution squeezes the channels, then 1 × 1 and 3 × 3 convolutions side by side expand them.',
      zh: 'SqueezeNet 的模块：先用 1 × 1 卷积压缩通道，再由并列的 1 × 1 和 3 × 3 卷积扩展。',
    }),
  },
  {
    id: 'flop',
    term: words({ en: 'FLOP', zh: '浮点运算（FLOP）' }),
    meaning: words({
      en: 'One floating-point operation. A MAC is two of them, but some papers call a MAC one FLOP.',
      zh: '一次浮点运算。一次乘加是两次浮点运算，但有些论文把一次乘加称作一次 FLOP。',
    }),
  },
  {
    id: 'dense',
    term: words({ en: 'fully connected layer', zh: '全连接层' }),
    meaning: words({
      en: 'A layer in which every output reads every input, each with a weight of its own.',
      zh: '每个输出都读每个输入的层，每一对之间有各自的权重。',
    }),
  },
  {
    id: 'global-average-pooling',
    term: words({ en: 'global average pooling', zh: '全局平均池化' }),
    meaning: words({
      en: 'Takes the mean of each channel over the whole map, so that one number per channel is left.',
      zh: '在整张特征图上对每个通道求平均，每个通道只留下一个数。',
    }),
  },
  {
    id: 'grouped',
    term: words({ en: 'grouped convolution', zh: '分组卷积' }),
    meaning: words({
      en: 'A convolution whose channels are divided into g groups. An output sees only the inputs of its own group, and the cost is divided by g.',
      zh: '把通道分成 g 组的卷积。一个输出只看得到自己那一组的输入，代价除以 g。',
    }),
  },
  {
    id: 'imagenet',
    term: words({ en: 'ImageNet', zh: 'ImageNet' }),
    meaning: words({
      en: 'A collection of photographs; its contest with 1,000 classes is what accuracies on this site are measured on, unless said otherwise.',
      zh: '一个照片数据集。除非另有说明，本站的准确率都是在其 1,000 类竞赛数据上测得的。',
    }),
  },
  {
    id: 'inception',
    term: words({ en: 'Inception module', zh: 'Inception 模块' }),
    meaning: words({
      en: 'A block of GoogLeNet and its successors: several towers of different convolutions read the same input, and their outputs are concatenated.',
      zh: 'GoogLeNet 及其后续网络的模块：几条支路用不同的卷积读同一个输入，输出拼接在一起。',
    }),
  },
  {
    id: 'information-flow',
    term: words({ en: 'information flow', zh: '信息流动' }),
    meaning: words({
      en: 'Which inputs an output depends on, by way of the layers between. Where groups stay apart, some inputs never reach it.',
      zh: '一个输出经过中间各层，依赖于哪些输入。各组互不相通时，有些输入永远传不到它那里。',
    }),
  },
  {
    id: 'kernel',
    term: words({ en: 'kernel, filter', zh: '卷积核，滤波器' }),
    meaning: words({
      en: 'The weights that make one output channel: K × K for each input channel that it reads.',
      zh: '产生一个输出通道的权重：它所读的每个输入通道对应 K × K 个。',
    }),
  },
  {
    id: 'mac',
    term: words({ en: 'MAC', zh: '乘加运算（MAC）' }),
    meaning: words({
      en: 'Multiply–accumulate: one multiplication and the addition that follows it. On this site only convolutions and fully connected layers are counted.',
      zh: '一次乘法加上随后的一次加法。本站只计卷积层和全连接层。',
    }),
  },
  {
    id: 'memory-bound',
    term: words({ en: 'memory-bound', zh: '受内存限制' }),
    meaning: words({
      en: 'Said of an operation that does so little arithmetic for each number it reads that memory decides its speed.',
      zh: '每读一个数只做很少运算，快慢由内存决定的运算。',
    }),
  },
  {
    id: 'compression',
    term: words({ en: 'model compression', zh: '模型压缩' }),
    meaning: words({
      en: 'Making a trained network smaller, for example by pruning and quantization, without changing what its layers are.',
      zh: '把训练好的网络变小，例如用剪枝和量化，而不改变层的种类。',
    }),
  },
  {
    id: 'number-format',
    term: words({ en: 'number format', zh: '数值格式' }),
    meaning: words({
      en: 'How a weight is stored: fp32 takes four bytes, fp16 two, int8 one.',
      zh: '权重的存储方式：fp32 占四个字节，fp16 两个，int8 一个。',
    }),
  },
  {
    id: 'padding',
    term: words({ en: 'padding', zh: '填充' }),
    meaning: words({
      en: 'A border of zeros around the input, so that the kernel also fits at the edge. “Same” padding at stride 1 keeps the size of the map.',
      zh: '在输入四周补的一圈零，使卷积核在边缘也放得下。步幅为 1 时，same 填充保持特征图大小不变。',
    }),
  },
  {
    id: 'parameter',
    term: words({ en: 'parameter', zh: '参数' }),
    meaning: words({
      en: 'A number that training adjusts: weights, biases, and the scale and shift of batch normalization.',
      zh: '训练会调整的数：权重、偏置，以及批归一化的缩放和平移。',
    }),
  },
  {
    id: 'pareto',
    term: words({ en: 'Pareto front', zh: '帕累托前沿' }),
    meaning: words({
      en: 'The networks that no other beats in cost and in accuracy at once.',
      zh: '这样一些网络：没有别的网络能同时在代价和准确率上都超过它。',
    }),
  },
  {
    id: 'pointwise',
    term: words({ en: 'pointwise convolution', zh: '逐点卷积' }),
    meaning: words({
      en: 'A convolution with kernels of 1 × 1. Each output is a weighted sum of all channels at one place.',
      zh: '卷积核为 1 × 1 的卷积。每个输出是同一位置上所有通道的加权和。',
    }),
  },
  {
    id: 'pooling',
    term: words({ en: 'pooling', zh: '池化' }),
    meaning: words({
      en: 'Summarizes each window of a map by its maximum or its mean, usually to make the map smaller. It has no weights.',
      zh: '用最大值或平均值概括特征图的每个窗口，通常用来缩小特征图。它没有权重。',
    }),
  },
  {
    id: 'pruning',
    term: words({ en: 'pruning', zh: '剪枝' }),
    meaning: words({
      en: 'Removing the weights of a trained network that matter least, and training the rest again.',
      zh: '去掉训练好的网络中最不重要的权重，再继续训练其余的权重。',
    }),
  },
  {
    id: 'quantization',
    term: words({ en: 'quantization', zh: '量化' }),
    meaning: words({
      en: 'Storing weights with fewer bits, so that many of them share the same value.',
      zh: '用更少的位数存储权重，许多权重因此取相同的值。',
    }),
  },
  {
    id: 'receptive-field',
    term: words({ en: 'receptive field', zh: '感受野' }),
    meaning: words({
      en: 'The part of the input picture that a value in a deeper layer depends on.',
      zh: '较深层中的一个值所依赖的那部分输入图像。',
    }),
  },
  {
    id: 'residual',
    term: words({ en: 'residual connection', zh: '残差连接' }),
    meaning: words({
      en: 'A shortcut that adds a block’s input to its output, so that the block only has to learn the difference.',
      zh: '把模块的输入加到输出上的捷径，模块只需要学习两者之差。',
    }),
  },
  {
    id: 'resolution-multiplier',
    term: words({ en: 'resolution multiplier ρ', zh: '分辨率乘子 ρ' }),
    meaning: words({
      en: 'MobileNet’s factor on the side of the input and thus of every map. MACs fall about with ρ², parameters stay.',
      zh: 'MobileNet 中乘在输入边长上的系数，各层特征图随之缩小。乘加运算大致按 ρ² 减少，参数量不变。',
    }),
  },
  {
    id: 'segment',
    term: words({ en: 'segment', zh: '段' }),
    meaning: words({
      en: 'In the Xception paper, the part of the channels that one 3 × 3 convolution reads: another word for a group.',
      zh: 'Xception 论文中一个 3 × 3 卷积所读的那部分通道，也就是组。',
    }),
  },
  {
    id: 'crop',
    term: words({ en: 'single crop', zh: '单裁剪' }),
    meaning: words({
      en: 'Testing with one cut-out of each picture. Averages over several cut-outs give higher accuracies.',
      zh: '每张图片只取一个裁剪区域来测试。对几个裁剪取平均，准确率会更高。',
    }),
  },
  {
    id: 'squeeze-ratio',
    term: words({ en: 'squeeze ratio', zh: '压缩比（squeeze ratio）' }),
    meaning: words({
      en: 'SqueezeNet’s s₁ / (e₁ + e₃): how narrow the squeeze layer is, compared with the module’s output.',
      zh: 'SqueezeNet 的 s₁ / (e₁ + e₃)：压缩层相对于模块输出有多窄。',
    }),
  },
  {
    id: 'standard',
    term: words({ en: 'standard convolution', zh: '标准卷积' }),
    meaning: words({
      en: 'A convolution in which every output channel sees every input channel: one group.',
      zh: '每个输出通道都看到每个输入通道的卷积，即只有一组。',
    }),
  },
  {
    id: 'stride',
    term: words({ en: 'stride', zh: '步幅' }),
    meaning: words({
      en: 'How far the kernel moves from one output to the next. Stride 2 halves the height and width of the map.',
      zh: '卷积核从一个输出到下一个输出移动多远。步幅为 2 时，特征图的高和宽减半。',
    }),
  },
  {
    id: 'top1',
    term: words({ en: 'top-1, top-5', zh: 'top-1，top-5' }),
    meaning: words({
      en: 'Share of pictures whose right class is the network’s first guess, or among its first five. The error is the rest.',
      zh: '正确类别是网络第一个猜测（top-1）或在前五个猜测之中（top-5）的图片比例。其余为错误率。',
    }),
  },
  {
    id: 'tower',
    term: words({ en: 'tower, branch', zh: '支路，分支' }),
    meaning: words({
      en: 'One of several chains of layers that read the same input side by side.',
      zh: '并排读同一个输入的几串层中的一串。',
    }),
  },
  {
    id: 'width-multiplier',
    term: words({ en: 'width multiplier α', zh: '宽度乘子 α' }),
    meaning: words({
      en: 'MobileNet’s factor on the number of channels in every layer. Parameters and MACs fall about with α².',
      zh: 'MobileNet 中乘在每层通道数上的系数。参数量和乘加运算大致按 α² 减少。',
    }),
  },
]
