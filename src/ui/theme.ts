import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'
import { PALETTES, type Palette, variableOf } from './tokens'

function asVariables(palette: Palette): Record<string, string> {
  return Object.fromEntries(Object.entries(palette).map(([token, value]) => [variableOf(token), value]))
}

/** Mantine's own surfaces and texts in the colours of the house, so that its components need no restyling one by one. */
export const resolveVariables: CSSVariablesResolver = () => {
  const themed = (palette: Palette) => ({
    ...asVariables(palette),
    '--mantine-color-body': palette.card,
    '--mantine-color-text': palette.ink,
    '--mantine-color-dimmed': palette.ink3,
    '--mantine-color-placeholder': palette.ink3,
    '--mantine-color-default': palette.card,
    '--mantine-color-default-hover': palette.paper,
    '--mantine-color-default-color': palette.ink,
    '--mantine-color-default-border': palette.line,
    '--mantine-color-error': palette.pain,
    '--mantine-color-anchor': palette.accent,
    '--mantine-primary-color-filled': palette.accent,
    '--mantine-primary-color-contrast': palette.onAccent,
    '--mantine-primary-color-light': palette.accentSoft,
    '--mantine-primary-color-light-color': palette.accent,
  })
  return { variables: {}, light: themed(PALETTES.light), dark: themed(PALETTES.dark) }
}

const violet: MantineColorsTuple = [
  '#efebff',
  '#ddd6ff',
  '#bcaeff',
  '#9d8bff',
  '#8069fa',
  '#6b4ff7',
  '#5b3df5',
  '#4c30d6',
  '#3f27b3',
  '#321e8f',
]

const red: MantineColorsTuple = [
  '#fbe9ec',
  '#f6cdd4',
  '#f3aab5',
  '#ff8f9f',
  '#e9687d',
  '#d84a61',
  '#c8334b',
  '#ad2a40',
  '#912335',
  '#751c2b',
]

/** Mantine's greys of the dark theme, from text to ground, in the tint of the house. */
const dark: MantineColorsTuple = [
  '#f1eff6',
  '#bdb8cc',
  '#a09bb2',
  '#6f6a82',
  '#454057',
  '#383447',
  '#2e2a3a',
  '#24212e',
  '#1b1924',
  '#16141d',
]

export const FONT_STACK = '"Inter Variable", "Noto Sans Bengali", system-ui, sans-serif'

/** What can be read on filled buttons: Mantine's `autoContrast` reckons with the light theme's shade in both. */
const resolveVariant: VariantColorsResolver = input => {
  const usual = defaultVariantColorsResolver(input)
  const { variant, color = 'violet' } = input
  const themed = variant === 'filled' && ['violet', 'red'].includes(color)
  return themed ? { ...usual, color: 'var(--on-accent)' } : usual
}

export const theme = createTheme({
  primaryColor: 'violet',
  colors: { violet, red, dark },
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  variantColorResolver: resolveVariant,
  fontFamily: FONT_STACK,
  headings: { fontFamily: FONT_STACK, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // The head of a dialog is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    // A menu holds nothing but items; the first of them takes the focus.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // Without a variant of its own it does not ask `resolveVariant` what can be read on it.
    Badge: { defaultProps: { variant: 'filled' } },
  },
})
