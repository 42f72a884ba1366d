/**
 * The colours of the house, for both themes: the theme makes CSS variables of them (`--ink`, `--pain-soft` …) and pictures
 * are painted with the same ones. Colour only where it means something; text colours reach AA on the surfaces they stand on.
 */
const light = {
  ink: '#1d1b26',
  ink2: '#57536a',
  ink3: '#6b677c',
  line: '#e4e1ea',
  paper: '#faf9fb',
  canvas: '#f4f2f6',
  card: '#ffffff',
  accent: '#5b3df5',
  accentSoft: '#efebff',
  onAccent: '#ffffff',
  // A shade darker than the lowest emotion, for text on its soft ground (4.6:1).
  pain: '#c42f48',
  painSoft: '#fbe9ec',
  opportunity: '#0f7b63',
  opportunitySoft: '#e2f4ee',
  strength: '#2166c9',
  strengthSoft: '#e6effc',
  question: '#8a6200',
  questionSoft: '#fdf3d8',
  neutral: '#57536a',
  neutralSoft: '#efedf3',
  link: '#8f8aa0',
  emotionLowest: '#c8334b',
  emotionLow: '#cf5f2e',
  emotionNeutral: '#7f7a8f',
  emotionHigh: '#2f8f73',
  emotionHighest: '#12807a',
}

export type Palette = Readonly<Record<keyof typeof light, string>>

const dark: Palette = {
  ink: '#f1eff6',
  ink2: '#bdb8cc',
  ink3: '#a09bb2',
  line: '#383447',
  paper: '#16141d',
  canvas: '#1b1924',
  card: '#24212e',
  accent: '#9d8bff',
  accentSoft: '#322b57',
  onAccent: '#16141d',
  pain: '#ff8f9f',
  painSoft: '#45202a',
  opportunity: '#5fd0b0',
  opportunitySoft: '#173a31',
  strength: '#86b6ff',
  strengthSoft: '#1c3154',
  question: '#e8bf5f',
  questionSoft: '#3d3013',
  neutral: '#bdb8cc',
  neutralSoft: '#2e2a3a',
  link: '#8d87a1',
  emotionLowest: '#e05a70',
  emotionLow: '#e0774a',
  emotionNeutral: '#958fa8',
  emotionHigh: '#46ad8d',
  emotionHighest: '#2ba59d',
}

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = { light, dark }

/** The CSS variable of a token: `painSoft` is `--pain-soft`, `ink2` is `--ink-2`. */
export function variableOf(token: string): string {
  return `--${token.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`).replace(/(\d)/, '-$1')}`
}

/** The tokens as references, for what is drawn on the page itself and follows its theme. */
export const THEMED: Palette = Object.fromEntries(
  Object.keys(light).map(token => [token, `var(${variableOf(token)})`]),
) as Palette
