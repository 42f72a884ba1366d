import { Icon } from '../../ui/Icon'

/** An icon and a word for what is looked at, where nothing says more. */
export function KindCrumb({ icon, children }: { icon: string; children: string }) {
  return (
    <>
      <Icon name={icon} size={14} />
      {children}
    </>
  )
}
