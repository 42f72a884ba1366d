import { Button, Center, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Stands in for what failed to draw or to load, and offers to try again. */
export function Crashed({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation()
  return (
    <Center mih="100%" p="lg">
      <Stack maw={420}>
        <Title order={2} size="h3">
          {t('editor.crashed.title')}
        </Title>
        <Text>{t('editor.crashed.text')}</Text>
        <Button onClick={onAgain}>{t('editor.crashed.again')}</Button>
      </Stack>
    </Center>
  )
}
