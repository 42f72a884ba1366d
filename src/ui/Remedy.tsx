import { Button } from '@mantine/core'
import type { ReactNode } from 'react'

/** What can be done about a fact, in one click. */
export function Remedy({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button variant="default" size="compact-sm" onClick={onClick}>
      {children}
    </Button>
  )
}
