import type { Id } from '../../../model/ids'
import { useLive } from '../../../store/hooks'
import { JumpButton } from './JumpButton'
import styles from './Place.module.css'
import { ThingName } from './ThingName'

/** Where on the map something is: the stage, and the touchpoint in it, if it is at one. */
export function Place({ target }: { target: Id }) {
  const stage = useLive([`touchpoints/${target}`, 'stages/set'], ({ map }) => {
    const stage = map.touchpoints.get(target)?.place[0]
    return stage !== undefined && map.stages.has(stage) ? stage : undefined
  })
  return (
    <JumpButton to={target} className={styles.place}>
      {stage !== undefined && (
        <>
          <ThingName id={stage} />
          {' › '}
        </>
      )}
      <ThingName id={target} />
    </JumpButton>
  )
}
