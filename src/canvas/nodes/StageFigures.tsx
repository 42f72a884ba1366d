import { countKinds } from '../../model/analysis/annotations'
import type { Id } from '../../model/ids'
import { sameContent } from '../../model/same'
import { useLive } from '../../store/hooks'
import { Figures } from './Figures'
import styles from './StageColumn.module.css'

/** How many annotations the stage itself has, on its upper edge, where it takes no room from title and goal. */
export function StageFigures({ id }: { id: Id }) {
  const counts = useLive(
    [`annotations@${id}`],
    store =>
      countKinds(
        [...store.related('annotations', id)].map(key => [key, store.map.annotations.get(key)!] as const),
      ),
    sameContent,
  )
  if (Object.keys(counts).length === 0) return null
  return (
    <div className={styles.figures}>
      <Figures counts={counts} />
    </div>
  )
}
