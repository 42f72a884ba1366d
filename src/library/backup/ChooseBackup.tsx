import { Button, FileButton } from '@mantine/core'

/** Asks for a backup. Any file is taken: what is none gets a sentence, where a filter would refuse it in silence. */
export function ChooseBackup({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <FileButton onChange={file => file && onFile(file)}>
      {props => (
        <Button {...props} variant="default">
          {label}
        </Button>
      )}
    </FileButton>
  )
}
