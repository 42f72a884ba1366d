import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { addLink, removeLinks } from '../../../model/operations/links'
import { useDesk, useIds, useRecord, useRelated } from '../../../store/hooks'
import type { PageProps } from './menuPage'

/** Which personas meet a touchpoint or stage: a link from each of them. */
export function PersonasPage({ id }: PageProps) {
  const { t } = useTranslation()
  const personas = useIds('personas')
  if (personas.length === 0) return <Menu.Label>{t('inspector.emotion.noPersonas')}</Menu.Label>
  return personas.map(persona => <Meets key={persona} persona={persona} target={id} />)
}

function Meets({ persona, target }: { persona: Id; target: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const name = useRecord('personas', persona)?.name.trim()
  const links = useRelated('links', persona).filter(link => {
    const { from, to } = map.map.links.get(link) ?? {}
    return from === persona && to === target
  })
  return (
    <Menu.CheckboxItem
      checked={links.length > 0}
      onChange={on => {
        if (on) map.change('changes.addLink', tx => addLink(tx, persona, target))
        else map.change('changes.remove', tx => removeLinks(tx, links))
      }}
    >
      {name || t('common.untitled')}
    </Menu.CheckboxItem>
  )
}
