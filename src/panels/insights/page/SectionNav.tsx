import { UnstyledButton } from '@mantine/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon'
import styles from './SectionNav.module.css'
import { anchorOf, SECTION_IDS, SECTIONS, type SectionId } from './sections'

/** How far below the top of the page the heading of a section may be to count as the one being read, in pixels. */
const READING_LINE = 140

/** The sections of the page, to go to one; the one being read is marked. */
export function SectionNav({ page }: { page: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const [current, choose] = useCurrentSection(page)
  const goTo = (section: SectionId) => {
    const element = document.getElementById(anchorOf(section))
    element?.scrollIntoView({ block: 'start' })
    // The keyboard and the screen reader go on from there.
    element?.querySelector('h2')?.focus({ preventScroll: true })
    choose(section)
  }
  return (
    <nav className={styles.nav} aria-label={t('insights.sections')} data-not-in-picture>
      {SECTION_IDS.map(section => (
        <UnstyledButton
          key={section}
          className={styles.entry}
          aria-current={section === current ? 'true' : undefined}
          onClick={() => goTo(section)}
        >
          <Icon name={SECTIONS[section]} size={15} />
          {t(`insights.section.${section}`)}
        </UnstyledButton>
      ))}
    </nav>
  )
}

/**
 * The last section whose heading has passed the reading line; at the end of the page the last one, or the one that was
 * chosen: what is short cannot be scrolled as far up as the line.
 */
function useCurrentSection(page: RefObject<HTMLElement | null>) {
  const [current, setCurrent] = useState<SectionId>('summary')
  const chosen = useRef<SectionId>(undefined)
  useEffect(() => {
    const scroller = page.current
    if (!scroller) return
    const look = () => {
      const top = scroller.getBoundingClientRect().top
      const atEnd =
        scroller.scrollTop > 0 && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 2
      const passed = SECTION_IDS.filter(section => {
        const element = document.getElementById(anchorOf(section))
        return element !== null && (atEnd || element.getBoundingClientRect().top - top < READING_LINE)
      })
      setCurrent((atEnd && chosen.current) || (passed.at(-1) ?? 'summary'))
    }
    const takeOver = () => {
      chosen.current = undefined
    }
    const controller = new AbortController()
    const options = { passive: true, signal: controller.signal }
    scroller.addEventListener('scroll', look, options)
    scroller.addEventListener('wheel', takeOver, options)
    scroller.addEventListener('touchmove', takeOver, options)
    scroller.addEventListener('keydown', takeOver, options)
    return () => controller.abort()
  }, [page])
  const choose = (section: SectionId) => {
    chosen.current = section
    const scroller = page.current
    const end = scroller ? scroller.scrollHeight - scroller.clientHeight : 0
    // Where nothing is left to scroll there is no scrolling to be told of.
    if (scroller && end - scroller.scrollTop < 2) setCurrent(section)
  }
  return [current, choose] as const
}
