import { Button, Group, Modal, Stack, Switch, Text, Textarea } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import {
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  useDeferredValue,
  useMemo,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../../commands/jump'
import { locale } from '../../../i18n'
import type { AnnotationKind } from '../../../model/journey'
import { addPlan } from '../../../model/outline/addPlan'
import { MAX_LETTERS, MAX_LINES, parseList } from '../../../model/outline/parseList'
import { countPlan, planList, type Reading } from '../../../model/outline/planList'
import { useDesk } from '../../../store/hooks'
import { useReturnFocus } from '../../dialogs/useReturnFocus'
import { useEditorActions } from '../../editorActions'
import { LevelChoice } from './LevelChoice'
import { listInHtml } from './listInHtml'
import styles from './PasteListDialog.module.css'
import { PlanPreview } from './PlanPreview'
import { listPlaceOf, usualPlace, usualTop } from './place'

/** From so many lines on the map is kept as it was before. */
const MANY_LINES = 10

interface Props {
  /** What was on the clipboard; both empty: it is typed or pasted here. */
  readonly text: string
  readonly html: string
  /** Letters of what was pasted and is too long to be looked at. */
  readonly refused?: number
}

/** Shows what a pasted list would become, and asks where it should go, before anything is changed. */
export default function PasteListDialog({ text: pasted, html, refused: refusedBefore }: Props) {
  const { t, i18n } = useTranslation()
  const desk = useDesk()
  const { versions } = useEditorActions()
  useReturnFocus()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  const isTyped = pasted === ''
  const [text, setText] = useState(() => listInHtml(html) ?? pasted)
  const [refused, setRefused] = useState(refusedBefore)
  const [place, setPlace] = useState(() => usualPlace(desk))
  const [kind, setKind] = useState<AnnotationKind>('idea')
  /** What the user has chosen; the rest is as the list suggests. */
  const [chosen, setChosen] = useState<Partial<Reading>>({})
  const choose = (choice: Partial<Reading>) => setChosen({ ...chosen, ...choice })

  const read = useDeferredValue(text)
  const list = useMemo(() => parseList(read), [read])
  const { top, flat, withoutHeading }: Reading = {
    top: usualTop(desk, list.nodes),
    flat: false,
    withoutHeading: list.headed,
    ...chosen,
  }
  const plan = useMemo(
    () => planList(list.nodes, { top, flat, withoutHeading }),
    [list, top, flat, withoutHeading],
  )
  const counts = countPlan(plan)
  const isEmpty = counts.stages + counts.touchpoints + counts.annotations === 0
  const [root, another] = list.nodes
  const heading = root && !another && root.children.length > 0 ? root.text : undefined
  const isNested = list.nodes.some(({ children }) => children.length > 0)
  const close = () => desk.session.setState({ dialog: undefined })

  const make = (event: FormEvent) => {
    event.preventDefault()
    if (isEmpty) return
    // What is worth many lines is worth a way back that outlives undo; that it cannot be kept stops nobody.
    if (lineCount >= MANY_LINES) void versions.now?.keep('beforeImport').catch(() => {})
    const ids = desk.map.change('changes.paste', tx => addPlan(tx, plan, listPlaceOf(desk, place), kind))
    close()
    const [first] = ids ?? []
    if (first) desk.session.setState({ selection: ids ?? [], reveal: { id: placeOf(desk, first) } })
  }
  /** Lists of documents keep their levels when they are pasted into the field, too. */
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const plain = event.clipboardData.getData('text/plain')
    const isTooLong = plain.length > MAX_LETTERS
    setRefused(isTooLong ? plain.length : undefined)
    const found = isTooLong ? undefined : listInHtml(event.clipboardData.getData('text/html'))
    if (isTooLong || found !== undefined) event.preventDefault()
    if (found === undefined) return
    const { selectionStart, selectionEnd, value } = event.currentTarget
    setText(value.slice(0, selectionStart) + found + value.slice(selectionEnd))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
  }

  const said = [
    counts.stages > 0 && t('common.count.stages', { count: counts.stages }),
    counts.touchpoints > 0 && t('common.count.touchpoints', { count: counts.touchpoints }),
    counts.annotations > 0 && t('outline.paste.annotations', { count: counts.annotations }),
  ].filter(words => words !== false)
  const lineCount = list.nodes.reduce(countLines, 0)
  const title = isTyped ? t('outline.paste.aList') : t('outline.paste.title', { count: lineCount })

  return (
    <Modal
      opened
      size="lg"
      fullScreen={narrow ?? false}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={close}
    >
      <form onSubmit={make}>
        <Stack gap="sm">
          {isTyped && (
            <Textarea
              label={t('outline.paste.field')}
              description={t('outline.paste.fieldHint')}
              placeholder={t('outline.paste.placeholder')}
              rows={6}
              data-autofocus
              value={text}
              onChange={event => setText(event.currentTarget.value)}
              onPaste={onPaste}
              onKeyDown={onKeyDown}
              classNames={{ input: styles.field }}
            />
          )}
          <LevelChoice
            top={top}
            onTop={top => choose({ top })}
            place={place}
            onPlace={setPlace}
            kind={kind}
            onKind={setKind}
            asksKind={counts.unsaid > 0}
          />
          {heading !== undefined && (
            <Switch
              classNames={{ body: styles.choice, label: styles.option }}
              label={t('outline.paste.withoutHeading', { heading })}
              checked={withoutHeading}
              onChange={event => choose({ withoutHeading: event.currentTarget.checked })}
            />
          )}
          {isNested && (
            <Switch
              classNames={{ body: styles.choice, label: styles.option }}
              label={t('outline.paste.flat')}
              checked={flat}
              onChange={event => choose({ flat: event.currentTarget.checked })}
            />
          )}
          <div className={styles.preview}>
            <p className={styles.counts} role="status">
              {isEmpty
                ? t('outline.paste.empty')
                : new Intl.ListFormat(locale(i18n.language), { type: 'unit' }).format(said)}
            </p>
            <PlanPreview plan={plan} kind={kind} />
          </div>
          {refused !== undefined && (
            <Text size="sm" role="alert" className={styles.caution}>
              {t('outline.paste.refused', { count: refused, most: MAX_LETTERS })}
            </Text>
          )}
          {list.cut > 0 && (
            <Text size="sm" className={styles.caution}>
              {t('outline.paste.cut', { count: list.cut, most: MAX_LINES })}
            </Text>
          )}
          {list.shortened > 0 && (
            <Text size="sm" className={styles.caution}>
              {t('outline.paste.shortened', { count: list.shortened })}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={isEmpty} data-autofocus={!isTyped || undefined}>
              {t('outline.paste.ok')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

interface Counted {
  readonly children: readonly Counted[]
}

function countLines(sum: number, { children }: Counted): number {
  return children.reduce(countLines, sum + 1)
}
