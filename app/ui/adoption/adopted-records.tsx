import { textOfParts } from '#app/domain/card.ts'
import type { AdoptedRecord } from '#app/domain/read-adoption.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Table } from '../content/table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** The case studies of others that an organisation took up or looked at. */
export function AdoptedRecords({ adopted }: { adopted: readonly AdoptedRecord[] }) {
  const { organisation, stage: stages } = useMessages().adoption
  const language = useLanguage()
  if (adopted.length === 0) return null
  const { record, stage, when } = organisation.columns
  return (
    <Table
      caption={organisation.title}
      captionSize="m"
      firstCellIsHeader
      stacks
      columns={[{ label: record }, { label: stage }, { label: when }]}
      rows={adopted.map((one) => [
        <Link
          key="record"
          to={paths.record(one.card)}
          lang={one.card.translated ? undefined : one.card.language}
        >
          {textOfParts(one.card.title)}
        </Link>,
        stages[one.stage],
        longDate(one.changedAt, language),
      ])}
    />
  )
}
