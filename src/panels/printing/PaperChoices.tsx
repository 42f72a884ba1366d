import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PAPERS, type Paper } from '../../model/layout/pages/paper'
import { BoardChoice } from '../exporting/BoardChoice'
import { Choice } from '../exporting/Choice'
import { Amount } from './Amount'
import { type PrintChoices, printChoices } from './choices'
import styles from './PrintDialog.module.css'

interface Props {
  readonly choices: PrintChoices
  readonly face: 'canvas' | 'board'
  readonly onFace: (face: 'canvas' | 'board') => void
  /** Whether the board on screen does not show all of it. */
  readonly isNarrowed: boolean
}

/** What is printed, on what, and over how many pages. */
export function PaperChoices({ choices, face, onFace, isNarrowed }: Props) {
  const { t } = useTranslation()
  const { paper, orientation, spread, size, overlap, margin } = choices
  const set = (changed: Partial<PrintChoices>) => printChoices.setState(changed)
  const isFit = paper === 'fit'
  const isMany = !isFit && spread === 'many'
  return (
    <>
      <Choice
        label={t('printing.face')}
        options={(['canvas', 'board'] as const).map(value => ({
          value,
          label: t(`commands.face.${value}`),
        }))}
        value={face}
        onChange={onFace}
      />
      {isNarrowed && face === 'board' && (
        <BoardChoice value={choices.board} onChange={board => set({ board })} />
      )}
      <Select
        label={t('printing.paper')}
        size="sm"
        classNames={{ label: styles.label, input: styles.input }}
        data={PAPERS.map(value => ({ value, label: t(`printing.papers.${value}`) }))}
        value={paper}
        allowDeselect={false}
        data-autofocus
        onChange={value => value && set({ paper: value as Paper })}
      />
      {!isFit && (
        <>
          <Choice
            label={t('printing.orientation')}
            options={(['portrait', 'landscape'] as const).map(value => ({
              value,
              label: t(`printing.orientations.${value}`),
            }))}
            value={orientation}
            onChange={value => set({ orientation: value })}
          />
          <Choice
            label={t('printing.spread')}
            options={(['one', 'many'] as const).map(value => ({
              value,
              label: t(`printing.spreads.${value}`),
            }))}
            value={spread}
            onChange={value => set({ spread: value })}
          />
        </>
      )}
      <div className={styles.amounts}>
        {(isFit || isMany) && (
          <Amount
            label={t('printing.size')}
            min={10}
            max={400}
            step={10}
            value={Math.round(size * 100)}
            onChange={percent => set({ size: percent / 100 })}
          />
        )}
        <Amount
          label={t('printing.margin')}
          min={0}
          max={40}
          step={1}
          value={margin}
          onChange={margin => set({ margin })}
        />
        {isMany && (
          <Amount
            label={t('printing.overlap')}
            min={0}
            max={40}
            step={1}
            value={overlap}
            onChange={overlap => set({ overlap })}
          />
        )}
      </div>
    </>
  )
}
