import { useComputedColorScheme } from '@mantine/core'
import { ReactFlow, useReactFlow, useStoreApi, ViewportPortal } from '@xyflow/react'
import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useFocusedPersona, useSession } from '../store/hooks'
import { usePreferencesStore } from '../store/usePreferences'
import styles from './Canvas.module.css'
import { Announcer } from './controls/Announcer'
import { EmptyMap } from './controls/EmptyMap'
import { Minimap } from './controls/Minimap'
import { ZoomBar } from './controls/ZoomBar'
import { AnnotationField } from './editing/AnnotationField'
import { usePointer } from './gestures/usePointer'
import { AddButtons } from './layers/AddButtons'
import { CardTools } from './layers/CardTools'
import { Dots } from './layers/Dots'
import { EmotionLayer } from './layers/EmotionLayer'
import { FillLayer } from './layers/FillLayer'
import { HandLayer } from './layers/HandLayer'
import { LaneLayer } from './layers/LaneLayer'
import { LinkLayer } from './layers/LinkLayer'
import { FocusContext } from './nodes/FocusContext'
import type { NodeKinds } from './nodes/nodeKinds'
import { ThemeContext } from './nodes/ThemeContext'
import { MAX_ZOOM, MIN_ZOOM } from './scene/camera'
import { createScene, SceneContext, startScene, useMounted, useMoving, useScene } from './scene/scene'
import { useFocusFollows } from './scene/useFocusFollows'
import { useScrollPans } from './scene/useScrollPans'
import { useView } from './scene/useView'
import { openingView } from './scene/view'

interface Props {
  readonly root: RefObject<HTMLDivElement | null>
  readonly size: { readonly width: number; readonly height: number }
  readonly kinds: NodeKinds
}

/** Joins React Flow, which moves the view and mounts nodes, with everything else that makes the canvas. */
export function SceneRoot({ root, size, kinds }: Props) {
  const editor = useDesk()
  const flow = useReactFlow()
  const store = useStoreApi()
  const focus = useFocusedPersona()
  const theme = useComputedColorScheme('light')
  const [scene] = useState(() => createScene(editor, flow, store))
  return (
    <SceneContext value={scene}>
      <FocusContext value={focus}>
        <ThemeContext value={theme}>
          <Flow root={root} size={size} kinds={kinds} />
        </ThemeContext>
      </FocusContext>
    </SceneContext>
  )
}

const NO_EDGES: [] = []
const MIDDLE_BUTTON = [1]
/** React Flow is credited in the README; on the map its name stood over the map's own. */
const NO_ATTRIBUTION = { hideAttribution: true }

function Flow({ root, size, kinds }: Props) {
  const { t } = useTranslation()
  const scene = useScene()
  const { editor } = scene
  const tool = useSession(session => session.tool)
  const { nodes } = useMounted()
  const moving = useMoving()
  const preferences = usePreferencesStore()
  // Before anything moves the view: a step that nobody hears is neither followed nor remembered.
  useEffect(() => startScene(scene), [scene])
  usePointer(root)
  useView()
  useFocusFollows(root)
  useScrollPans(root)
  const start = useMemo(() => {
    const remembered = preferences.getState().viewports[editor.map.id]
    if (!remembered) return openingView(editor.geometry(), size)
    const { x, y, zoom } = remembered
    return { x: -x * zoom, y: -y * zoom, zoom }
  }, [preferences, editor, size])

  useEffect(() => {
    root.current?.toggleAttribute('data-moving', moving)
  }, [root, moving])

  return (
    <>
      <ReactFlow
        className={styles.flow}
        aria-label={t('canvas.label')}
        data-tool={tool}
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={kinds}
        defaultViewport={start}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        panOnScroll
        panOnScrollSpeed={1}
        panOnDrag={tool === 'hand' ? true : MIDDLE_BUTTON}
        zoomOnDoubleClick={false}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        disableKeyboardA11y
        zIndexMode="manual"
        proOptions={NO_ATTRIBUTION}
      >
        <Dots />
        <ViewportPortal>
          <FillLayer />
          <LaneLayer />
          <LinkLayer />
          <EmotionLayer />
          <AddButtons />
          <CardTools />
          <AnnotationField />
          <HandLayer kinds={kinds} />
        </ViewportPortal>
      </ReactFlow>
      <EmptyMap />
      <ZoomBar />
      <Minimap />
      <Announcer />
    </>
  )
}
