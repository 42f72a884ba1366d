import type { LucideIcon, LucideProps } from 'lucide-react'
import * as icons from './icons'

export type IconName = keyof typeof icons.ICONS

/**
 * An icon by its name in the set (kebab-case), as commands and channels carry it. It says nothing by itself: what it
 * stands for is named by the control around it.
 */
export function Icon({ name, size = 16, ...rest }: { name: string } & Omit<LucideProps, 'name'>) {
  const Drawing: LucideIcon | undefined = icons.ICONS[name as IconName]
  return Drawing ? <Drawing size={size} strokeWidth={1.75} aria-hidden focusable={false} {...rest} /> : null
}
