/** Colours that a persona can have: told apart by eye in both themes and, with initials and names beside them, never needed alone. */
export const PERSONA_COLOURS = [
  '#5b3df5',
  '#d95f0e',
  '#0f7b63',
  '#c2337f',
  '#2166c9',
  '#8a6200',
  '#7a4bb0',
  '#4f6f1f',
] as const
