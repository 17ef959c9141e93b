import type { ListedOrganisation } from '#app/use-cases/admin/organisations/list-organisations.ts'
import { paths } from '#app/paths.ts'
import { Table } from '../content/table.tsx'
import { Tag } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Organisations with what they have, each leading to where it is looked after. */
export function OrganisationTable({ organisations }: { organisations: readonly ListedOrganisation[] }) {
  const { siteOrganisations: words, organisations: readers, vocabulary } = useMessages()
  const language = useLanguage()
  const { columns } = words
  return (
    <Table
      firstCellIsHeader
      stacks
      columns={[
        { label: columns.name },
        { label: columns.type },
        { label: columns.people, numeric: true },
        { label: columns.published, numeric: true },
      ]}
      rows={organisations.map(({ id, name, type, people, published, closed, named, demonstration }) => [
        <>
          <Link to={paths.manageOrganisation(id)}>{name[language]}</Link>{' '}
          {closed && <Tag colour="grey">{words.closedTag}</Tag>}{' '}
          {named && <Tag colour="blue">{words.namedTag}</Tag>}{' '}
          {demonstration && <Tag colour="yellow">{readers.demonstrationTag}</Tag>}
        </>,
        vocabulary.organisationType[type],
        people,
        published,
      ])}
    />
  )
}
