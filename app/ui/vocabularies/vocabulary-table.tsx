import type { OpenVocabulary } from '#app/domain/terms.ts'
import { paths } from '#app/paths.ts'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface VocabularyTableProps {
  open: readonly { vocabulary: OpenVocabulary; inUse: number; retired: number }[]
}

/** The vocabularies that can be changed, each with what it is for. */
export function VocabularyTable({ open }: VocabularyTableProps) {
  const { vocabularies: words } = useMessages()
  const { columns } = words
  return (
    <Table
      caption={words.open}
      captionSize="m"
      firstCellIsHeader
      stacks
      columns={[
        { label: columns.vocabulary },
        { label: columns.about },
        { label: columns.inUse, numeric: true },
        { label: columns.retired, numeric: true },
      ]}
      rows={open.map(({ vocabulary, inUse, retired }) => [
        <Link key="name" to={paths.vocabulary(vocabulary)}>
          {words.name[vocabulary]}
        </Link>,
        words.about[vocabulary],
        inUse,
        retired,
      ])}
    />
  )
}
