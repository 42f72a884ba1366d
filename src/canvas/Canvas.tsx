import { ReactFlowProvider } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Canvas.module.css'
import { MEASURES } from './nodes/measures'
import { NODE_KINDS, type NodeKinds } from './nodes/nodeKinds'
import { SceneRoot } from './SceneRoot'

/** For a page that has no layout yet. */
const USUAL = { width: 1280, height: 800 }

/** The map as a canvas: what is drawn, moved, linked and rated by hand. Shows the map of the editor around it. */
export default function Canvas({ kinds = NODE_KINDS }: { kinds?: NodeKinds }) {
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number }>()
  // The first view is chosen for the size that there is, before anything is drawn.
  useLayoutEffect(() => {
    const { width, height } = root.current?.getBoundingClientRect() ?? USUAL
    setSize(width > 0 && height > 0 ? { width, height } : USUAL)
  }, [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      ref={root}
      role="group"
      aria-label={t('commands.face.canvas')}
      className={styles.canvas}
      style={MEASURES}
      tabIndex={-1}
      data-face-start
    >
      {size && (
        <ReactFlowProvider>
          <SceneRoot root={root} size={size} kinds={kinds} />
        </ReactFlowProvider>
      )}
    </div>
  )
}
