import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

interface CrashNoteProps {
  readonly title: string
  readonly text: string
  /** What can be done about it. */
  readonly children: ReactNode
}

/** Says in words that a part of the screen has failed, what is safe, and what to do; read out when it appears. */
export function CrashNote({ title, text, children }: CrashNoteProps) {
  return (
    <Stack role="alert" p="lg" maw={460} mx="auto" my="auto">
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text size="sm">{text}</Text>
      {children}
    </Stack>
  )
}
