import { words } from '@/lib/i18n/words'

/** What the editor says of a name beside how it is called. TensorFlow.js' own functions have their documentation. */
export const scopeWords = words({
  en: {
    completions: 'Suggestions',
    scope: {
      show: 'A tensor or numbers as a grid, anything else as text.',
      table: 'Rows as a table: objects, or arrays with their headings.',
      chart: 'Points [x, y] as a line, or as bars over names.',
      nn: 'The networks of this site, and what counts them.',
      tf: 'TensorFlow.js, on the processor.',
      console: 'Prints, as in a browser’s console.',
    },
    nn: {
      networks: 'Names that build takes.',
      build: 'A network of this site: its layers, at a setting.',
      resolve: 'Layers with their shapes, from nodes and [height, width, channels].',
      cost: 'Parameters and MACs: of all layers, and of each.',
      layerCost: 'Parameters and MACs of one layer.',
      kernelShape: 'Shape of a layer’s kernel; null where it has none.',
      operationKind: 'Standard, depthwise, pointwise, grouped or another kind.',
    },
  },
  zh: {
    completions: '可用的名称',
    scope: {
      show: '张量和数组显示为格子，其他值显示为文字。',
      table: '把各行显示为表格：对象，或者数组加表头。',
      chart: '把点 [x, y] 画成折线，以名称为横轴则画成柱形。',
      nn: '本站的各个网络，以及数它们的函数。',
      tf: 'TensorFlow.js，在处理器上运行。',
      console: '输出文字，与浏览器控制台相同。',
    },
    nn: {
      networks: 'build 能用的名字。',
      build: '本站的一个网络，按给定设置展开成各层。',
      resolve: '由节点和 [高，宽，通道] 得到各层及其形状。',
      cost: '参数量与乘加运算数：总数和各层的数。',
      layerCost: '一层的参数量与乘加运算数。',
      kernelShape: '一层的卷积核形状；没有卷积核则为 null。',
      operationKind: '运算种类：标准、深度、逐点、分组等。',
    },
  },
})

export type ScopeWords = (typeof scopeWords)['en']
