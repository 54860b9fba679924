declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2'
    /** A number fixes an axis, a range bounds it. */
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
    /** OpenType features by their tags. */
    readonly keepFeatures: readonly string[]
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
