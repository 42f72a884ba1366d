import { FONT_STACK } from './theme'

/*
 * The widths of texts, from the canvas's own metrics: the same letters that pictures are painted with, and no layout of
 * the page. Fonts must be there before anything is measured, else the fallback's widths would be kept.
 */

let brush: CanvasRenderingContext2D | null = null

/** Width of one line of text in CSS pixels at 100 %. */
export function measureText(text: string, style: { size: number; weight: number }): number {
  brush ??= document.createElement('canvas').getContext('2d')
  if (!brush) return text.length * style.size * 0.55
  const font = `${style.weight} ${style.size}px ${FONT_STACK}`
  if (brush.font !== font) brush.font = font
  return brush.measureText(text).width
}

/** Waits for the bundled fonts, Latin and Bengali, in the weights that maps are set in. */
export async function loadFonts(): Promise<void> {
  const weights = [400, 500, 600, 700]
  const wanted = weights.flatMap(weight => [
    document.fonts.load(`${weight} 14px "Inter Variable"`, 'Aa'),
    document.fonts.load(`${weight} 14px "Noto Sans Bengali"`, 'যাত্রা'),
  ])
  // A font that cannot be had leaves the fallback: worse looks, the same work.
  await Promise.allSettled(wanted)
}
