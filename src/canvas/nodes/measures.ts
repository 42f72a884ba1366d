import type { CSSProperties } from 'react'
import { CARD, NOTE, PERSONA, STAGE, STAGE_PICTURE_TOP, type Type } from '../../model/layout/sizes'
import { FONT_STACK } from '../../ui/theme'

/** The measures of the layout as CSS variables, so that style sheets fill exactly the places that it reserves. */
export const MEASURES = {
  '--card-padding': px(CARD.padding),
  '--card-radius': px(CARD.radius),
  '--card-picture': px(CARD.picture),
  '--card-channel': font(CARD.channel),
  '--card-channel-height': px(CARD.channelHeight),
  '--card-title-gap': px(CARD.titleGap),
  '--card-title': font(CARD.title),
  '--card-figures-gap': px(CARD.figuresGap),
  '--card-figures-height': px(CARD.figuresHeight),
  '--stage-padding': px(STAGE.padding),
  '--stage-radius': px(STAGE.radius),
  '--stage-top': px(STAGE.headTop),
  '--stage-number': font(STAGE.number),
  '--stage-mean': px(STAGE.mean),
  '--stage-picture': px(STAGE.picture),
  '--stage-picture-top': px(STAGE_PICTURE_TOP),
  '--stage-picture-room': px(STAGE.picture + STAGE.pictureGap),
  '--stage-picture-radius': px(STAGE.pictureRadius),
  '--stage-title': font(STAGE.title),
  '--stage-goal-gap': px(STAGE.goalGap),
  '--stage-goal': font(STAGE.goal),
  '--persona-padding': px(PERSONA.padding),
  '--persona-radius': px(PERSONA.radius),
  '--persona-gap': px(PERSONA.avatarGap),
  '--persona-name': font(PERSONA.name),
  '--persona-role': font(PERSONA.role),
  '--persona-quote-gap': px(PERSONA.quoteGap),
  '--persona-quote': font(PERSONA.quote),
  '--note-padding': px(NOTE.padding),
  '--note-radius': px(NOTE.radius),
  '--note-text': font(NOTE.text),
} as CSSProperties

function px(value: number): string {
  return `${value}px`
}

function font({ weight, size, lineHeight }: Type): string {
  return `${weight} ${size}px/${lineHeight}px ${FONT_STACK}`
}
