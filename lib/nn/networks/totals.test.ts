import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNetwork } from '../catalog'
import { cost } from '../cost'
import type { AnyKnobValues } from '../knob'
import { instantiate } from '../network'

/** Totals of one setting: kernels, trainable, trainable + moving statistics, MACs without and with the classifier. */
type Row = readonly [
  AnyKnobValues,
  weights: number,
  trainable: number,
  withStatistics: number,
  macsConv: number,
  macs: number,
]

/**
 * Computed by an independent counter in Python and checked there against PyTorch builds of the networks, and
 * against what is published: SqueezeNet Tables 1 and 3 and torchvision; Keras' and imgclsmob's MobileNets;
 * imgclsmob's ShuffleNets, Megvii's release (`bias: false`); Xception Table 3 and Keras.
 */
const TOTALS: Readonly<Record<string, readonly Row[]>> = {
  squeezenet: [
    [{ version: '1.0', resolution: 224 }, 1_244_448, 1_248_424, 1_248_424, 818_924_576, 818_924_576],
    [{ version: '1.0', resolution: 227 }, 1_244_448, 1_248_424, 1_248_424, 832_667_936, 832_667_936],
    [{ version: '1.1', resolution: 224 }, 1_231_552, 1_235_496, 1_235_496, 349_151_936, 349_151_936],
    [{ bypass: 'simple', resolution: 224 }, 1_244_448, 1_248_424, 1_248_424, 818_924_576, 818_924_576],
    [{ bypass: 'simple', resolution: 227, conv10pad: 1 }, 1_244_448, 1_248_424, 1_248_424, 861_339_936, 861_339_936],
    [{ bypass: 'complex', resolution: 227 }, 1_584_416, 1_589_672, 1_589_672, 1_183_953_184, 1_183_953_184],
    [
      { bypass: 'complex', resolution: 227, conv10pad: 1 },
      1_584_416,
      1_589_672,
      1_589_672,
      1_212_625_184,
      1_212_625_184,
    ],
  ],
  mobilenet: [
    [{ alpha: 1, resolution: 224 }, 4_209_088, 4_231_976, 4_253_864, 567_716_352, 568_740_352],
    [{ alpha: 1, resolution: 192 }, 4_209_088, 4_231_976, 4_253_864, 417_097_728, 418_121_728],
    [{ alpha: 1, resolution: 160 }, 4_209_088, 4_231_976, 4_253_864, 289_651_200, 290_675_200],
    [{ alpha: 1, resolution: 128 }, 4_209_088, 4_231_976, 4_253_864, 185_376_768, 186_400_768],
    [{ alpha: 0.75, resolution: 224 }, 2_568_144, 2_585_560, 2_601_976, 324_632_448, 325_400_448],
    [{ alpha: 0.75, resolution: 128 }, 2_568_144, 2_585_560, 2_601_976, 106_002_432, 106_770_432],
    [{ alpha: 0.5, resolution: 224 }, 1_319_648, 1_331_592, 1_342_536, 148_985_088, 149_497_088],
    [{ alpha: 0.5, resolution: 192 }, 1_319_648, 1_331_592, 1_342_536, 109_458_432, 109_970_432],
    [{ alpha: 0.5, resolution: 160 }, 1_319_648, 1_331_592, 1_342_536, 76_012_800, 76_524_800],
    [{ alpha: 0.25, resolution: 224 }, 463_600, 470_072, 475_544, 40_774_272, 41_030_272],
    [{ alpha: 0.25, resolution: 160 }, 463_600, 470_072, 475_544, 20_803_200, 21_059_200],
    [{ alpha: 0.25, resolution: 128 }, 463_600, 470_072, 475_544, 13_314_048, 13_570_048],
    [{ form: 'full' }, 29_281_120, 29_294_088, 29_306_056, 4_866_269_184, 4_867_293_184],
  ],
  shufflenet: [
    [{ groups: 1, scale: 0.25 }, 205_074, 209_746, 213_418, 10_859_184, 11_003_184],
    [{ groups: 1, scale: 0.25, conv1: 24 }, 205_560, 210_232, 213_904, 17_336_592, 17_480_592],
    [{ groups: 1, scale: 0.5, conv1: 24 }, 526_464, 534_808, 542_152, 42_801_696, 43_089_696],
    [{ groups: 1, scale: 1 }, 1_516_248, 1_531_936, 1_546_624, 142_502_976, 143_078_976],
    [{ groups: 1, scale: 1.5 }, 2_970_324, 2_993_356, 3_015_388, 312_820_704, 313_684_704],
    [{ groups: 1, scale: 2 }, 4_888_368, 4_918_744, 4_948_120, 549_182_592, 550_334_592],
    [{ groups: 1, scale: 2, conv1: 24 }, 4_887_720, 4_918_096, 4_947_472, 536_989_824, 538_141_824],
    [{ groups: 2, scale: 0.25 }, 247_638, 253_534, 258_430, 10_217_088, 10_409_088],
    [{ groups: 2, scale: 0.25, conv1: 24 }, 248_232, 254_128, 259_024, 16_906_176, 17_098_176],
    [{ groups: 2, scale: 0.5 }, 666_912, 678_520, 689_128, 40_490_464, 40_906_464],
    [{ groups: 2, scale: 0.5, conv1: 24 }, 667_392, 679_000, 689_608, 45_410_848, 45_826_848],
    [{ groups: 2, scale: 1 }, 1_712_448, 1_733_848, 1_754_248, 140_036_512, 140_836_512],
    [{ groups: 2, scale: 1.5 }, 3_310_772, 3_342_780, 3_373_788, 314_343_232, 315_559_232],
    [{ groups: 2, scale: 1.5, conv1: 24 }, 3_309_992, 3_342_000, 3_373_008, 307_776_448, 308_992_448],
    [{ groups: 2, scale: 2, conv1: 24 }, 5_214_248, 5_256_048, 5_296_848, 522_824_512, 524_424_512],
    [{ groups: 3, scale: 0.25, conv1: 24 }, 299_448, 306_568, 312_688, 17_642_352, 17_882_352],
    [{ groups: 3, scale: 0.5 }, 705_084, 718_324, 730_564, 37_109_856, 37_589_856],
    [{ groups: 3, scale: 0.5, bias: false }, 705_084, 717_324, 729_564, 37_109_856, 37_589_856],
    [{ groups: 3, scale: 0.5, conv1: 24 }, 705_648, 718_888, 731_128, 42_208_992, 42_688_992],
    [{ groups: 3, scale: 1 }, 1_840_248, 1_865_728, 1_890_208, 136_500_672, 137_460_672],
    [{ groups: 3, scale: 1, bias: false }, 1_840_248, 1_864_728, 1_889_208, 136_500_672, 137_460_672],
    [{ groups: 3, scale: 1.5 }, 3_405_492, 3_443_212, 3_479_932, 298_172_448, 299_612_448],
    [{ groups: 3, scale: 1.5, conv1: 24, bias: false }, 3_404_448, 3_441_168, 3_477_888, 291_003_552, 292_443_552],
    [{ groups: 3, scale: 1.5, conv1: 24 }, 3_404_448, 3_442_168, 3_478_888, 291_003_552, 292_443_552],
    [{ groups: 3, scale: 2 }, 5_400_816, 5_450_776, 5_499_736, 522_125_184, 524_045_184],
    [{ groups: 3, scale: 2, bias: false }, 5_400_816, 5_449_776, 5_498_736, 522_125_184, 524_045_184],
    [{ groups: 4, scale: 0.25 }, 307_320, 314_848, 321_376, 10_524_416, 10_780_416],
    [{ groups: 4, scale: 0.25, conv1: 24 }, 307_944, 315_472, 322_000, 16_696_064, 16_952_064],
    [{ groups: 4, scale: 0.5 }, 820_296, 835_984, 850_672, 40_134_528, 40_710_528],
    [{ groups: 4, scale: 0.5, conv1: 24 }, 820_944, 836_632, 851_320, 45_468_864, 46_044_864],
    [{ groups: 4, scale: 1 }, 1_939_600, 1_968_344, 1_996_088, 133_251_776, 134_339_776],
    [{ groups: 4, scale: 1.5 }, 3_637_540, 3_680_972, 3_723_404, 301_156_352, 302_820_352],
    [{ groups: 4, scale: 1.5, conv1: 24 }, 3_636_280, 3_679_712, 3_722_144, 293_422_976, 295_086_976],
    [{ groups: 4, scale: 2, conv1: 24 }, 5_533_944, 5_590_432, 5_645_920, 490_388_864, 492_564_864],
    [{ groups: 8, scale: 0.25 }, 443_712, 454_504, 464_296, 12_042_240, 12_426_240],
    [{ groups: 8, scale: 0.25, conv1: 24 }, 444_480, 455_272, 465_064, 18_627_840, 19_011_840],
    [{ groups: 8, scale: 0.5 }, 990_864, 1_011_448, 1_031_032, 39_701_760, 40_469_760],
    [{ groups: 8, scale: 0.5, bias: false }, 990_864, 1_010_448, 1_030_032, 39_701_760, 40_469_760],
    [{ groups: 8, scale: 0.5, conv1: 24 }, 991_416, 1_012_000, 1_031_584, 43_577_856, 44_345_856],
    [{ groups: 8, scale: 1 }, 2_394_600, 2_434_768, 2_473_936, 136_829_952, 138_365_952],
    [{ groups: 8, scale: 1, bias: false }, 2_394_600, 2_433_768, 2_472_936, 136_829_952, 138_365_952],
    [{ groups: 8, scale: 1.5 }, 4_212_648, 4_272_400, 4_331_152, 300_303_360, 302_607_360],
    [{ groups: 8, scale: 1.5, conv1: 24, bias: false }, 4_210_200, 4_268_952, 4_327_704, 287_884_800, 290_188_800],
    [{ groups: 8, scale: 1.5, conv1: 24 }, 4_210_200, 4_269_952, 4_328_704, 287_884_800, 290_188_800],
    [{ groups: 8, scale: 2, bias: false }, 6_442_896, 6_521_232, 6_599_568, 518_870_016, 521_942_016],
    [{ groups: 8, scale: 2, conv1: 24 }, 6_438_216, 6_517_552, 6_595_888, 496_742_400, 499_814_400],
    [{ groups: 1, scale: 0.25, conv1: 12 }, 205_236, 209_908, 213_580, 13_018_320, 13_162_320],
    [{ groups: 3, scale: 0.25, conv1: 12 }, 299_004, 306_124, 312_244, 13_060_656, 13_300_656],
  ],
  xception: [[{}, 22_800_424, 22_855_952, 22_910_480, 8_355_355_496, 8_357_403_496]],
}

for (const [id, rows] of Object.entries(TOTALS)) {
  for (const [values, ...expected] of rows) {
    test(`${id} ${JSON.stringify(values)} has the reference totals`, () => {
      const total = cost(instantiate(findNetwork(id), values).layers)
      const dense = total.layers.filter(({ layer }) => layer.op === 'dense').reduce((sum, { macs }) => sum + macs, 0)
      const { weights, parameters, statistics, macs } = total
      assert.deepEqual([weights, parameters, parameters + statistics, macs - dense, macs], expected)
    })
  }
}
