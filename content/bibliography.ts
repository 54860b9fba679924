/** A paper that chapters cite besides the four, which are in `lib/facts/papers`. */
export interface Reference {
  readonly id: string
  readonly authors: readonly string[]
  readonly title: string
  /** First publication, `2016-02` or `2012`. */
  readonly date: string
  /** Conference or journal that published it; null for a report on arXiv only. */
  readonly venue: { readonly name: string; readonly year: number } | null
  /** arXiv number, or an address for a paper that is not there. */
  readonly at: { readonly arxiv: string } | { readonly url: string }
}

export const bibliography: readonly Reference[] = [
  {
    id: 'alexnet',
    authors: ['Alex Krizhevsky', 'Ilya Sutskever', 'Geoffrey E. Hinton'],
    title: 'ImageNet Classification with Deep Convolutional Neural Networks',
    date: '2012-12',
    venue: { name: 'NIPS', year: 2012 },
    at: { url: 'https://papers.nips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks' },
  },
  {
    id: 'nin',
    authors: ['Min Lin', 'Qiang Chen', 'Shuicheng Yan'],
    title: 'Network In Network',
    date: '2013-12',
    venue: { name: 'ICLR', year: 2014 },
    at: { arxiv: '1312.4400' },
  },
  {
    id: 'vgg',
    authors: ['Karen Simonyan', 'Andrew Zisserman'],
    title: 'Very Deep Convolutional Networks for Large-Scale Image Recognition',
    date: '2014-09',
    venue: { name: 'ICLR', year: 2015 },
    at: { arxiv: '1409.1556' },
  },
  {
    id: 'googlenet',
    authors: [
      'Christian Szegedy',
      'Wei Liu',
      'Yangqing Jia',
      'Pierre Sermanet',
      'Scott Reed',
      'Dragomir Anguelov',
      'Dumitru Erhan',
      'Vincent Vanhoucke',
      'Andrew Rabinovich',
    ],
    title: 'Going Deeper with Convolutions',
    date: '2014-09',
    venue: { name: 'CVPR', year: 2015 },
    at: { arxiv: '1409.4842' },
  },
  {
    id: 'imagenet',
    authors: [
      'Olga Russakovsky',
      'Jia Deng',
      'Hao Su',
      'Jonathan Krause',
      'Sanjeev Satheesh',
      'Sean Ma',
      'Zhiheng Huang',
      'Andrej Karpathy',
      'Aditya Khosla',
      'Michael Bernstein',
      'Alexander C. Berg',
      'Li Fei-Fei',
    ],
    title: 'ImageNet Large Scale Visual Recognition Challenge',
    date: '2014-09',
    venue: { name: 'IJCV', year: 2015 },
    at: { arxiv: '1409.0575' },
  },
  {
    id: 'batchnorm',
    authors: ['Sergey Ioffe', 'Christian Szegedy'],
    title: 'Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift',
    date: '2015-02',
    venue: { name: 'ICML', year: 2015 },
    at: { arxiv: '1502.03167' },
  },
  {
    id: 'pruning',
    authors: ['Song Han', 'Jeff Pool', 'John Tran', 'William J. Dally'],
    title: 'Learning both Weights and Connections for Efficient Neural Networks',
    date: '2015-06',
    venue: { name: 'NIPS', year: 2015 },
    at: { arxiv: '1506.02626' },
  },
  {
    id: 'deepcompression',
    authors: ['Song Han', 'Huizi Mao', 'William J. Dally'],
    title: 'Deep Compression: Compressing Deep Neural Networks with Pruning, Trained Quantization and Huffman Coding',
    date: '2015-10',
    venue: { name: 'ICLR', year: 2016 },
    at: { arxiv: '1510.00149' },
  },
  {
    id: 'inceptionv3',
    authors: ['Christian Szegedy', 'Vincent Vanhoucke', 'Sergey Ioffe', 'Jonathon Shlens', 'Zbigniew Wojna'],
    title: 'Rethinking the Inception Architecture for Computer Vision',
    date: '2015-12',
    venue: { name: 'CVPR', year: 2016 },
    at: { arxiv: '1512.00567' },
  },
  {
    id: 'resnet',
    authors: ['Kaiming He', 'Xiangyu Zhang', 'Shaoqing Ren', 'Jian Sun'],
    title: 'Deep Residual Learning for Image Recognition',
    date: '2015-12',
    venue: { name: 'CVPR', year: 2016 },
    at: { arxiv: '1512.03385' },
  },
  {
    id: 'cam',
    authors: ['Bolei Zhou', 'Aditya Khosla', 'Agata Lapedriza', 'Aude Oliva', 'Antonio Torralba'],
    title: 'Learning Deep Features for Discriminative Localization',
    date: '2015-12',
    venue: { name: 'CVPR', year: 2016 },
    at: { arxiv: '1512.04150' },
  },
  {
    id: 'resnetv2',
    authors: ['Kaiming He', 'Xiangyu Zhang', 'Shaoqing Ren', 'Jian Sun'],
    title: 'Identity Mappings in Deep Residual Networks',
    date: '2016-03',
    venue: { name: 'ECCV', year: 2016 },
    at: { arxiv: '1603.05027' },
  },
  {
    id: 'densenet',
    authors: ['Gao Huang', 'Zhuang Liu', 'Laurens van der Maaten', 'Kilian Q. Weinberger'],
    title: 'Densely Connected Convolutional Networks',
    date: '2016-08',
    venue: { name: 'CVPR', year: 2017 },
    at: { arxiv: '1608.06993' },
  },
  {
    id: 'resnext',
    authors: ['Saining Xie', 'Ross Girshick', 'Piotr Dollár', 'Zhuowen Tu', 'Kaiming He'],
    title: 'Aggregated Residual Transformations for Deep Neural Networks',
    date: '2016-11',
    venue: { name: 'CVPR', year: 2017 },
    at: { arxiv: '1611.05431' },
  },
  {
    id: 'fashionmnist',
    authors: ['Han Xiao', 'Kashif Rasul', 'Roland Vollgraf'],
    title: 'Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine Learning Algorithms',
    date: '2017-08',
    venue: null,
    at: { arxiv: '1708.07747' },
  },
  {
    id: 'senet',
    authors: ['Jie Hu', 'Li Shen', 'Gang Sun'],
    title: 'Squeeze-and-Excitation Networks',
    date: '2017-09',
    venue: { name: 'CVPR', year: 2018 },
    at: { arxiv: '1709.01507' },
  },
]
