import { useDesk, useMeta } from '../../../store/hooks'
import { TypedText, type TypedTextProps } from './TypedText'

interface Props extends Omit<TypedTextProps, 'text' | 'write'> {
  readonly field: 'title' | 'description'
}

/** A text of the map itself. */
export function MetaText({ field, ...look }: Props) {
  const { map } = useDesk()
  const meta = useMeta()
  const write = (edit: (current: string) => string) => {
    map.change(
      'changes.type',
      tx =>
        tx.updateMeta(draft => {
          draft[field] = edit(draft[field])
        }),
      { group: `meta.${field}` },
    )
  }
  return <TypedText {...look} text={meta[field]} write={write} />
}
