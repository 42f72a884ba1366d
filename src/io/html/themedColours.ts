import type { Drawing, Shape } from '../../model/painter/drawing'

/*
 * A page follows the theme of its reader, so the map is painted twice, with the colours of either theme. Both paintings
 * have the same shapes in the same order; wherever their colours differ, the one that is written names a variable, of
 * which the page knows both values.
 */
export class ThemedColours {
  readonly #names = new Map<string, string>()

  /** The light drawing, with variables where the dark one has another colour. */
  join(light: Drawing, dark: Drawing): Drawing {
    const { background } = light
    return {
      ...light,
      shapes: this.#shapes(light.shapes, dark.shapes),
      ...(background && { background: this.#colour(background, dark.background) }),
    }
  }

  /** The variables of a theme, as CSS declarations. */
  css(theme: 'light' | 'dark'): string {
    return [...this.#names]
      .map(([pair, name]) => `${name}:${pair.split(' ')[theme === 'light' ? 0 : 1]}`)
      .join(';')
  }

  #shapes(light: readonly Shape[], dark: readonly Shape[]): Shape[] {
    return light.map((shape, index) => this.#shape(shape, dark[index]))
  }

  #shape(light: Shape, dark: Shape | undefined): Shape {
    if (light.type === 'group') {
      return { ...light, shapes: this.#shapes(light.shapes, dark?.type === 'group' ? dark.shapes : []) }
    }
    if (light.type === 'image') return light
    const other: { readonly fill?: string; readonly stroke?: string } = dark?.type === light.type ? dark : {}
    const fill = light.fill && this.#colour(light.fill, other.fill)
    if (light.type === 'text') return { ...light, fill: fill ?? light.fill }
    const stroke = light.stroke && this.#colour(light.stroke, other.stroke)
    return { ...light, ...(fill && { fill }), ...(stroke && { stroke }) }
  }

  #colour(light: string, dark: string | undefined): string {
    if (dark === undefined || dark === light) return light
    const pair = `${light} ${dark}`
    const name = this.#names.get(pair) ?? `--map-${this.#names.size + 1}`
    this.#names.set(pair, name)
    return `var(${name})`
  }
}
