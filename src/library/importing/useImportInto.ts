import { useEffect } from 'react'
import { importInto } from '../../commands/importInto'
import type { Editor } from '../../store/editor'
import { useImport } from '../useImport'

/** Lets files and texts become part of the map that is open; answers to the editor's `import` dialog. */
export function useImportInto(editor: Editor): void {
  const { chooseFiles, importFiles, offerMap } = useImport()
  useEffect(() => offerMap(importInto(editor)), [editor, offerMap])
  useEffect(
    () =>
      // At once, while it still counts as the user's doing: else no browser opens its list of files.
      editor.session.subscribe(({ dialog }) => {
        if (dialog?.name !== 'import') return
        editor.session.setState({ dialog: undefined })
        if (dialog.text === undefined) chooseFiles('open')
        else importFiles([new File([dialog.text], '', { type: 'text/plain' })], 'open')
      }),
    [editor, chooseFiles, importFiles],
  )
}
