import { isNested, organisationVocabularies, standsIn, type OpenVocabulary } from '#app/domain/terms.ts'
import { otherLanguage, readIn } from '#app/domain/text.ts'
import { paths } from '#app/paths.ts'
import type { ListedTerm } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { Table, type Column } from '../content/table.tsx'
import { Tag } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { termLabel } from './term-label.ts'
import { totalsOf } from './totals.ts'

interface TermTableProps {
  vocabulary: OpenVocabulary
  terms: readonly ListedTerm[]
}

/** Every term in the order in which forms offer it, what has it, and what was made of it here. */
export function TermTable({ vocabulary, terms }: TermTableProps) {
  const { vocabularies: words, vocabulary: labels } = useMessages()
  const language = useLanguage()
  const other = otherLanguage(language)
  const { columns } = words
  const ofOrganisations = organisationVocabularies.includes(vocabulary)
  const heads: Column[] = [
    { label: columns.term },
    { label: columns.other },
    ...(isNested(vocabulary) ? [{ label: words.above[vocabulary] }] : []),
    { label: columns.published, numeric: true },
    { label: columns.writing, numeric: true },
    ...(ofOrganisations ? [{ label: columns.organisations, numeric: true }] : []),
    { label: columns.state },
  ]
  return (
    <Table
      firstCellIsHeader
      stacks
      columns={heads}
      rows={terms.map((term) => {
        const { published, writing, organisations } = totalsOf(term.uses)
        return [
          <Link key="term" to={paths.term(vocabulary, term.id)}>
            {readIn(term.label, language).text}
          </Link>,
          <span key="other" lang={other}>
            {term.label[other]}
          </span>,
          ...(isNested(vocabulary) ? [termLabel(labels[standsIn[vocabulary]], term.above)] : []),
          published,
          writing,
          ...(ofOrganisations ? [organisations] : []),
          <TermState key="state" term={term} />,
        ]
      })}
    />
  )
}

/** What administrators made of a term; nothing for one that is as it came. */
export function TermState({ term }: { term: ListedTerm }) {
  const { state } = useMessages().vocabularies
  return (
    <>
      {term.origin !== 'delivered' && <Tag colour="blue">{state[term.origin]}</Tag>}{' '}
      {term.isRetired && <Tag colour="grey">{state.retired}</Tag>}
    </>
  )
}
