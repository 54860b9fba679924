import type { Locale } from '@/lib/i18n/locale'

/** `source.form` of each network; English stands in the specification itself. */
export const forms: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>> = {
  zh: {
    squeezenet: '论文表 1 与第 6 节；1.1 版按作者后来发布的规格',
    mobilenet: '论文表 1；ReLU6 与 TensorFlow 填充方式按 Google 发布的实现',
    shufflenet: '论文表 1 与图 2；宽度取可分组的值',
    xception: '论文图 5，按作者为 ImageNet 发布的实现（分类层前没有全连接层）',
    alexnet: 'Caffe 的复现 bvlc_alexnet：两组卷积，局部响应归一化在池化之前',
    vgg16: '论文表 1，配置 D',
    googlenet: '论文表 1，含 5 × 5 分支；局部响应归一化与偏置同 bvlc_googlenet',
    resnet50: '论文表 1，步幅放在每个阶段的第一个 1 × 1 卷积上，与作者发布的一致',
    resnet152: '论文表 1，步幅放在每个阶段的第一个 1 × 1 卷积上，与作者发布的一致',
    densenet121: '论文表 1，DenseNet-BC',
    inceptionv3: '按 Google 发布的实现（模块 mixed0 … mixed10）；与论文表 1 在细节上不同',
  },
}
