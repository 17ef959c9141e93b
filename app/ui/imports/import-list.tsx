import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { ListedImports } from '#app/use-cases/import-batches/list-imports.ts'
import { Table } from '../content/table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** The imports so far, each leading to where it is gone on with. */
export function ImportList({ imports }: { imports: ListedImports['imports'] }) {
  const { imports: words, vocabulary } = useMessages()
  const language = useLanguage()
  const { columnsOfList: columns } = words
  return (
    <>
      <h2 className="govuk-heading-m">{words.earlier}</h2>
      {imports.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <Table
          firstCellIsHeader
          stacks
          columns={[
            { label: columns.file },
            { label: columns.scheme },
            { label: columns.at },
            { label: columns.state },
          ]}
          rows={imports.map(({ id, fileName, scheme, startedAt, state }) => [
            <Link key={id} to={paths.import(id)}>
              {fileName || id}
            </Link>,
            vocabulary.scheme[scheme],
            longDate(startedAt.slice(0, 10), language),
            words.state[state],
          ])}
        />
      )}
    </>
  )
}
