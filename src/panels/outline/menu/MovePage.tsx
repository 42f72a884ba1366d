import { useTranslation } from 'react-i18next'
import { indentLine, moveLineBy, outdentLine } from '../moving'
import { useOutliner } from '../outliner'
import type { PageProps } from './menuPage'
import { Item } from './StartPage'

/** A line up, down, in or out. */
export function MovePage({ id, kind }: PageProps) {
  const { t } = useTranslation()
  const outliner = useOutliner()
  return (
    <>
      <Item icon="arrow-up" keys="alt+ArrowUp" onClick={() => moveLineBy(outliner, id, 'up')}>
        {t('outline.up')}
      </Item>
      <Item icon="arrow-down" keys="alt+ArrowDown" onClick={() => moveLineBy(outliner, id, 'down')}>
        {t('outline.down')}
      </Item>
      {kind !== 'personas' && (
        <>
          <Item icon="indent-increase" keys="alt+ArrowRight" onClick={() => indentLine(outliner, id)}>
            {t('outline.indent')}
          </Item>
          <Item icon="indent-decrease" keys="alt+ArrowLeft" onClick={() => outdentLine(outliner, id)}>
            {t('outline.outdent')}
          </Item>
        </>
      )}
    </>
  )
}
