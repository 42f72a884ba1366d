/** Packages that read font files and have no types: what the tests use of them. */

declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number
    readonly characterSet: readonly number[]
    getVariation(axes: { readonly wght: number }): Font
    glyphForCodePoint(point: number): { readonly advanceWidth: number }
    layout(text: string): { readonly advanceWidth: number }
  }
  export function create(file: Buffer): Font
}

declare module 'wawoff2' {
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>
}
