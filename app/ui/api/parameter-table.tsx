import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'

/** What an address takes, and what each of it means; nothing when it takes nothing. */
export function ParameterTable({ names }: { names: readonly string[] }) {
  const { api, vocabulary } = useMessages()
  const words: Record<string, string> = { ...vocabulary.facet, ...api.parameters }
  if (names.length === 0) return null
  return (
    <Table
      firstCellIsHeader
      stacks
      columns={[{ label: api.parameter }, { label: api.meaning }]}
      rows={names.map((name) => [<code key={name}>{name}</code>, words[name] ?? ''])}
    />
  )
}
