import { Menu } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useDesk, useLive } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import styles from './LineMenu.module.css'
import { lineKindOf, titleOf } from './lineWords'
import { type MenuPage, MenuPageContext } from './menu/menuPage'
import { MENU_PAGES } from './menu/menuPages'
import { useOutliner, useOutlineState } from './outliner'

/** All that can be done with a line, opened by its button, a right click or the menu key. */
export function LineMenu() {
  const menu = useOutlineState(state => state.menu)
  return menu ? <OpenMenu key={menu.key} id={menu.key} x={menu.x} y={menu.y} /> : null
}

/**
 * What has more to choose from is a page of its own in the same place, rather than a menu beside the menu, for which a phone
 * has no room.
 */
function OpenMenu({ id, x, y }: { id: Id; x: number; y: number }) {
  const { t } = useTranslation()
  const desk = useDesk()
  const { state } = useOutliner()
  const [page, setPage] = useState<MenuPage>('start')
  const dropdown = useRef<HTMLDivElement>(null)
  const kind = useLive(['*'], ({ map }) => lineKindOf(map, id))
  const close = () => state.setState({ menu: undefined })
  const pages = useMemo(
    () => ({
      turnTo: setPage,
      enter() {
        const items = [...(dropdown.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]
        const chosen = items.find(item => item.ariaChecked === 'true')
        // Before the others stands the way back, but on the first page.
        ;(chosen ?? items.find(item => item.dataset.back === undefined))?.focus()
      },
    }),
    [],
  )
  const shownPage = useRef(page)
  useEffect(() => {
    if (page !== shownPage.current) pages.enter()
    shownPage.current = page
  }, [page, pages])
  if (!kind) return null
  const Page = MENU_PAGES[page]
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      width={264}
      returnFocus
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
    >
      <Menu.Target>
        <span aria-hidden style={{ position: 'fixed', left: x, top: y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown
        ref={dropdown}
        className={styles.dropdown}
        aria-label={t('outline.menuOf', { title: titleOf(desk.map.map, id, t) })}
      >
        <MenuPageContext value={pages}>
          {page !== 'start' && (
            <>
              <Menu.Item
                data-back
                closeMenuOnClick={false}
                leftSection={<Icon name="chevron-left" />}
                onClick={() => setPage('start')}
              >
                {t('outline.back')}
              </Menu.Item>
              <Menu.Divider />
            </>
          )}
          <Page id={id} kind={kind} />
        </MenuPageContext>
      </Menu.Dropdown>
    </Menu>
  )
}
