import { words, type Text } from '@/lib/i18n/words'

/** An image shipped with the site, its maker and the terms on which it is free to use. */
export interface ImageCredit {
  readonly file: string
  readonly title: Text
  readonly maker: string
  readonly terms: Text
}

const cc0 = words({ en: 'CC0, public domain', zh: 'CC0，公有领域' })

/** All images, as in public/CREDITS.md. The photographs come from the data of scikit-image, resized. */
export const imageCredits: readonly ImageCredit[] = [
  {
    file: 'chelsea.jpg',
    title: words({ en: 'Chelsea the cat', zh: '小猫切尔西' }),
    maker: 'Stéfan van der Walt',
    terms: cc0,
  },
  { file: 'coffee.jpg', title: words({ en: 'Coffee cup', zh: '咖啡杯' }), maker: 'Rachel Michetti', terms: cc0 },
  {
    file: 'rocket.jpg',
    title: words({ en: 'Falcon 9 launch, DSCOVR mission', zh: '猎鹰 9 号发射（DSCOVR 任务）' }),
    maker: 'SpaceX',
    terms: cc0,
  },
  {
    file: 'astronaut.jpg',
    title: words({ en: 'Astronaut Eileen Collins', zh: '宇航员艾琳·柯林斯' }),
    maker: 'NASA',
    terms: words({ en: 'public domain (NASA, Great Images)', zh: '公有领域（NASA 图库）' }),
  },
  {
    file: 'fashion-test.png',
    title: words({
      en: 'Pictures of clothing: Fashion-MNIST, 2,000 of its test pictures',
      zh: '服饰图片：Fashion-MNIST 的 2,000 张测试图片',
    }),
    maker: 'Han Xiao, Kashif Rasul, Roland Vollgraf; Zalando SE',
    terms: words({ en: 'MIT License', zh: 'MIT 许可证' }),
  },
]
