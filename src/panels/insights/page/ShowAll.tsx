import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ShowAll.module.css'

/** The first of a long list, until all of it is asked for; `control` is the button that asks, or takes it back. */
export function useCapped<T>(items: readonly T[], cap: number) {
  const [all, setAll] = useState(false)
  return {
    shown: all ? items : items.slice(0, cap),
    control: items.length > cap && <ShowAll all={all} count={items.length} onChange={setAll} />,
  }
}

interface Props {
  readonly all: boolean
  readonly count: number
  readonly onChange: (all: boolean) => void
}

function ShowAll({ all, count, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.more} data-not-in-picture>
      <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => onChange(!all)}>
        {all ? t('insights.showFewer') : t('insights.showAll', { count })}
      </Button>
    </div>
  )
}
