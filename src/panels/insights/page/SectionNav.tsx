import { UnstyledButton } from '@mantine/core'
import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon'
import styles from './SectionNav.module.css'
import { anchorOf, SECTION_IDS, SECTIONS, type SectionId } from './sections'

/** How far below the top of the page the heading of a section may be to count as the one being read, in pixels. */
const READING_LINE = 140

/** The sections of the page, to go to one; the one being read is marked. */
export function SectionNav({ page }: { page: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const current = useCurrentSection(page)
  const goTo = (section: SectionId) => {
    const element = document.getElementById(anchorOf(section))
    element?.scrollIntoView({ block: 'start' })
    // The keyboard and the screen reader go on from there.
    element?.querySelector('h2')?.focus({ preventScroll: true })
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

/** The last section whose heading has passed the reading line; at the end of the page the last one. */
function useCurrentSection(page: RefObject<HTMLElement | null>): SectionId {
  const [current, setCurrent] = useState<SectionId>('summary')
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
      setCurrent(passed.at(-1) ?? 'summary')
    }
    scroller.addEventListener('scroll', look, { passive: true })
    return () => scroller.removeEventListener('scroll', look)
  }, [page])
  return current
}
