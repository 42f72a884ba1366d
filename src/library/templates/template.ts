import type { MapSketch } from '../../model/sketch'

/** The languages that every template is written in, whole. */
export type TemplateLanguage = 'en' | 'bn'

/** One text in every language. */
export type Said = Readonly<Record<TemplateLanguage, string>>

/** Both languages side by side: a text that lacks one does not compile. */
export function said(en: string, bn: string): Said {
  return { en, bn }
}

/** What home shows of a template before anything of it is loaded. */
export interface TemplateCard {
  readonly id: string
  /** Name of an icon of the icon set. */
  readonly icon: string
  readonly tint: 'accent' | 'opportunity' | 'strength' | 'pain' | 'question' | 'neutral'
  readonly name: Said
  /** One line: what kind of journey it is. */
  readonly summary: Said
  /** How many stages the map has. */
  readonly stages: number
}

export interface Template {
  /** The map that it starts, every text in the language asked for: a map has one language, chosen here. */
  readonly sketch: (language: TemplateLanguage) => MapSketch
}

/** Picks the text of the language that is being written. */
type Say = (en: string, bn: string) => string

/** A template from a writer who gives each text in both languages. */
export function template(write: (say: Say) => MapSketch): Template {
  return { sketch: language => write((en, bn) => (language === 'bn' ? bn : en)) }
}
