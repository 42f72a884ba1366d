const WORDS = ['lowest', 'low', 'neutral', 'high', 'highest'] as const

/** Key of the word for an emotion, −2 … +2; a mean has the word that is nearest. */
export function emotionWord(value: number): `common.emotions.${(typeof WORDS)[number]}` {
  const step = Math.max(0, Math.min(4, Math.round(value) + 2))
  return `common.emotions.${WORDS[step]!}`
}
