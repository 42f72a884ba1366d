import type { Node } from '@xyflow/react'
import type { FunctionComponent } from 'react'
import type { Id } from '../../model/ids'
import { NoteCard } from './NoteCard'
import { PersonaCard } from './PersonaCard'
import { StageColumn } from './StageColumn'
import { TouchpointCard } from './TouchpointCard'

export type NodeKind = 'persona' | 'stage' | 'touchpoint' | 'note'

/** A node of React Flow: an id and a rectangle, never a copy of what is in the map. */
export type MapNode = Node<Record<string, never>, NodeKind>

/** A kind is drawn from its id alone: the rest it looks up, and its place is React Flow's business. */
export type NodeKinds = Readonly<Record<NodeKind, FunctionComponent<{ id: Id }>>>

/** How each kind of thing is drawn. A new kind is a file beside this one and a line here. */
export const NODE_KINDS: NodeKinds = {
  persona: PersonaCard,
  stage: StageColumn,
  touchpoint: TouchpointCard,
  note: NoteCard,
}
