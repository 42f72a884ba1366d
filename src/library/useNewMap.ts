import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { blankMap } from '../model/blank'
import type { JourneyMap } from '../model/journey'
import { mapFromSketch } from '../model/sketch'
import { randomId } from '../store/randomId'
import { useLibrary } from './LibraryContext'
import { failureOf, useNotices } from './notices'
import type { TemplateEntry } from './templates'

export interface NewMap {
  /** What is being made: a template's id, or `blank`; undefined at rest. */
  readonly making: string | undefined
  blank(): void
  fromTemplate(template: TemplateEntry): void
}

/** Makes new maps, one at a time, and opens each when it is kept. */
export function useNewMap(): NewMap {
  const { t, i18n } = useTranslation()
  const { shelf } = useLibrary()
  const notices = useNotices()
  const [, navigate] = useLocation()
  const [making, setMaking] = useState<string>()
  // A second click comes before the first has been drawn.
  const busy = useRef(false)

  async function begin(what: string, failed: string, make: () => Promise<JourneyMap>): Promise<void> {
    if (busy.current) return
    busy.current = true
    setMaking(what)
    try {
      const id = await shelf.create(await make())
      // Home goes away with this, so there is no rest to come back to.
      navigate(`/map/${id}`)
    } catch (error) {
      notices.warn(failed, t(failureOf(error)))
      busy.current = false
      setMaking(undefined)
    }
  }

  return {
    making,

    blank() {
      const make = async () => blankMap(randomId, { persona: t('common.newPersona') })
      void begin('blank', t('library.failed.create'), make)
    },

    fromTemplate({ id, name, load }) {
      const language = i18n.language === 'bn' ? 'bn' : 'en'
      const make = async () => mapFromSketch((await load()).sketch(language), randomId)
      void begin(id, t('library.failed.template', { title: name[language] }), make)
    },
  }
}
