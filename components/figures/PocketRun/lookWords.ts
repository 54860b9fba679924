import { words } from '@/lib/i18n/words'

export const lookWords = words({
  en: {
    title: 'Where it looks',
    intro: (title: string, name: string) =>
      `Why does ${title} give ${name} this score? Each square is one place of the last feature maps, weighted for the class.`,
    network: 'Network',
    classes: 'Class',
    score: (name: string, score: string) => `${name}, score ${score}`,
    map: (name: string, rows: number, columns: number) =>
      `Map of ${name}, ${rows} × ${columns} cells. Arrow keys go from cell to cell.`,
    point: 'Point at a square, tap it, or use the arrow keys.',
    cell: (row: number, column: number, value: string, name: string, against: boolean) =>
      `Row ${row}, column ${column}: ${value}, ${against ? 'against' : 'for'} ${name}.`,
    sum: (cells: string, mean: string, bias: string, score: string) =>
      `mean of ${cells} cells ${mean} + bias ${bias} = score ${score}`,
    sumOwn: (cells: string, mean: string) => `mean of ${cells} cells ${mean} = score ${mean}`,
    softmax: (share: string) => `The softmax of all ten scores makes this ${share}.`,
    exact:
      'This is exact, not an estimate: the network itself averages these maps, so that their mean and the bias are the score.',
    exactOwn:
      'This is exact, not an estimate: SqueezeNet’s last convolution makes one map for each class, and the network itself averages it.',
    covers: 'A square lies over the pixels in whose middle it is centered; what it has seen reaches farther.',
    against: 'against',
    for: 'for',
    scale: 'One scale for this network’s ten maps of this picture.',
    numbers: 'Numbers',
    inside: (title: string) => `Look inside ${title}, layer by layer`,
    close: 'Close the layers',
    running: 'Running layer by layer…',
  },
  zh: {
    title: '它看的是哪里',
    intro: (title: string, name: string) =>
      `${title} 为什么给“${name}”这个分数？每个方格是最后一组特征图上的一个位置，按该类别的权重加权。`,
    network: '网络',
    classes: '类别',
    score: (name: string, score: string) => `${name}，分数 ${score}`,
    map: (name: string, rows: number, columns: number) =>
      `“${name}”的激活图，${rows} × ${columns} 格。用方向键逐格查看。`,
    point: '指向或点按一个方格，也可以用方向键。',
    cell: (row: number, column: number, value: string, name: string, against: boolean) =>
      `第 ${row} 行第 ${column} 列：${value}，${against ? '不支持' : '支持'}“${name}”。`,
    sum: (cells: string, mean: string, bias: string, score: string) =>
      `${cells} 格的均值 ${mean} + 偏置 ${bias} = 分数 ${score}`,
    sumOwn: (cells: string, mean: string) => `${cells} 格的均值 ${mean} = 分数 ${mean}`,
    softmax: (share: string) => `对十个分数取 softmax，得到 ${share}。`,
    exact: '这是精确值，不是估计：网络自己就对这些图取平均，均值加偏置正是分数。',
    exactOwn: '这是精确值，不是估计：SqueezeNet 的最后一个卷积为每个类别生成一张图，网络自己再对它取平均。',
    covers: '方格盖住的是它中心所在的像素；它实际看到的范围更大。',
    against: '不支持',
    for: '支持',
    scale: '该网络对这张图片的十张激活图共用一个刻度。',
    numbers: '数值',
    inside: (title: string) => `逐层查看 ${title} 的内部`,
    close: '收起各层',
    running: '正在逐层运行……',
  },
})

export type LookWords = (typeof lookWords)['en']
