import { words } from '@/lib/i18n/words'

/** What the papers claim, what our runs say to it, and what limits them. */
export const claimWords = words({
  en: {
    title: 'What the runs say',
    claims: {
      width: 'Accuracy falls with every step of α.',
      resolution: 'Accuracy falls with every step of the resolution.',
      'equal-cost': 'At equal cost, separable convolutions beat full ones.',
      'same-width': 'At equal width, full convolutions are more accurate.',
      groups: 'At about equal cost, groups beat none.',
      shuffle: 'With a shuffle it is more accurate than without.',
      'more-groups': 'The shuffle helps more with more groups.',
      simple: 'The simple bypass beats none, and the complex one.',
      complex: 'The complex bypass still beats none.',
      squeeze: 'Accuracy rises with the squeeze ratio.',
      'no-activation': 'Nothing between the two steps is best.',
      residuals: 'Residual connections help.',
    },
    verdicts: { agrees: 'agrees', disagrees: 'does not agree', close: 'too close to tell', missing: 'not trained yet' },
    partly: 'not all trained yet',
    once: 'undecided, one run each',
    said: (claim: string, verdict: string) => `${claim} ${verdict[0]!.toUpperCase()}${verdict.slice(1)}.`,
    partial: (clear: string, all: string) => `holds clearly in ${clear} of ${all} comparisons`,
    columns: { pair: 'Points ahead', ours: 'ours', needed: 'needed', paper: 'paper' },
    over: (ahead: string, behind: string) => `${ahead} over ${behind}`,
    within: (name: string, ahead: string, behind: string) => `${name}, ${ahead} over ${behind}`,
    gains: (many: string, few: string) => `gain at ${many} over gain at ${few}`,
    other: (difference: string, pair: string) => `${difference} (${pair})`,
    unknown: '–',
    notes: {
      alpha: 'The paper has the same four values of α.',
      rho: 'The paper’s number stands where its sides shrink in the same ratio as ours.',
      separable:
        'The paper argues the first claim from the costs alone. It printed no full network at MobileNet’s cost, so there is no number to set beside ours.',
      shuffle: 'The paper’s networks are those at 1×. At smaller scales it saw larger gains from groups.',
      bypass: 'Only the complex bypass has parameters of its own.',
      squeeze:
        'The paper prints top-5 accuracies here. Beyond the largest ratio shown it found no more; we did not go there.',
      activation:
        'For this the paper prints curves and no numbers. With nothing between the depthwise and the pointwise step Xception learned faster and ended more accurate than with a ReLU or an ELU; without residual connections it learned more slowly and ended less accurate.',
    },
    spread: (deviation: string, runs: string, settings: string) =>
      `Runs of one setting differ by chance: standard deviation ${deviation} points, from ${runs} runs of ${settings} settings of this network. A difference counts if chance alone would reach it less than one time in twenty, t · s · √(Σ 1/n). Of twenty comparisons, one may still look clear by chance.`,
    noSpread:
      'No setting of this network has run twice. A single run shows no spread, so nothing is decided yet, however large a difference looks.',
    few: 'With two runs to a setting, the spread itself is known only roughly; that is why differences must be large to count.',
    limits: (size: string, epochs: string, runs: string, pictures: string, error: string) =>
      `What limits this: small gray pictures, networks of at most ${size} parameters, ${epochs} epochs, ${runs} per setting, and one recipe for all, tuned for none. The ${pictures} test pictures alone leave about ±${error} points on each accuracy. Where ours and the paper’s differ, size and training may be the reason.`,
    runs: {
      one: 'one run',
      same: (count: string) => `${count} runs`,
      some: (least: string, most: string) => `${least} to ${most} runs`,
    },
  },
  zh: {
    title: '训练结果怎么说',
    claims: {
      width: 'α 每减一步，准确率都下降。',
      resolution: '分辨率每降一步，准确率都下降。',
      'equal-cost': '代价相同时，可分离卷积胜过完整卷积。',
      'same-width': '宽度相同时，完整卷积更准。',
      groups: '代价大致相同时，分组胜过不分组。',
      shuffle: '有混洗比没有更准。',
      'more-groups': '分组越多，混洗的帮助越大。',
      simple: '简单旁路胜过无旁路，也胜过复杂旁路。',
      complex: '复杂旁路仍胜过无旁路。',
      squeeze: '压缩比越大，准确率越高。',
      'no-activation': '两步之间什么都不加最好。',
      residuals: '残差连接有帮助。',
    },
    verdicts: { agrees: '一致', disagrees: '不一致', close: '相差太小，无法判断', missing: '尚未训练' },
    partly: '尚未全部训练',
    once: '各只训练一次，无法判断',
    said: (claim: string, verdict: string) => `${claim}${verdict}。`,
    partial: (clear: string, all: string) => `${all} 项比较中 ${clear} 项明确成立`,
    columns: { pair: '领先的百分点', ours: '本站', needed: '至少要差', paper: '论文' },
    over: (ahead: string, behind: string) => `${ahead} 对 ${behind}`,
    within: (name: string, ahead: string, behind: string) => `${name}：${ahead}对${behind}`,
    gains: (many: string, few: string) => `${many} 时的增益对 ${few} 时的增益`,
    other: (difference: string, pair: string) => `${difference}（${pair}）`,
    unknown: '–',
    notes: {
      alpha: '论文取了同样的四个 α 值。',
      rho: '只在边长缩小的比例与本站相同之处，列出论文的数字。',
      separable:
        '第一条主张，论文只从代价出发来论证，没有给出与 MobileNet 代价相同的完整卷积网络，因此没有数字可以对照。',
      shuffle: '论文的数字取自 1× 的网络。规模更小时，它从分组得到的增益更大。',
      bypass: '只有复杂旁路自带参数。',
      squeeze: '这里论文给的是 top-5 准确率。压缩比再大，它没有看到进一步提高；本站没有做到那里。',
      activation:
        '这一问题，论文只有曲线，没有数字：深度卷积与逐点卷积之间什么都不加时，Xception 学得更快，最终也比加 ReLU 或 ELU 更准；去掉残差连接，学得更慢，最终也更差。',
    },
    spread: (deviation: string, runs: string, settings: string) =>
      `同一设置的各次训练会有随机差别：标准差 ${deviation} 个百分点，由这个网络 ${settings} 种设置的 ${runs} 次训练算得。差别大于 t · s · √(Σ 1/n) 才算数，也就是单凭偶然二十次里不到一次会出现。即便如此，二十项比较中仍可能有一项是碰巧。`,
    noSpread: '这个网络还没有哪种设置训练过两次。只有一次就看不出离散程度，差别看上去再大，也还不能下结论。',
    few: '每种设置只训练两次，离散程度本身也只是粗略估计，所以差别要够大才算数。',
    limits: (size: string, epochs: string, runs: string, pictures: string, error: string) =>
      `局限：小幅灰度图片，网络最多 ${size} 个参数，训练 ${epochs} 轮，每种设置${runs}，所有网络用同一套训练方法，没有为谁专门调过。单是 ${pictures} 张测试图片，就给每个准确率带来约 ±${error} 个百分点的误差。与论文不同之处，原因可能在规模和训练。`,
    runs: {
      one: '训练一次',
      same: (count: string) => `训练 ${count} 次`,
      some: (least: string, most: string) => `训练 ${least} 到 ${most} 次`,
    },
  },
})

export type ClaimWords = (typeof claimWords)['en']
