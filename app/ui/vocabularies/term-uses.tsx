import type { ListedTerm } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { useMessages } from '../page/language.tsx'
import { TermState } from './term-table.tsx'

/** What has a term, by status, and its id. */
export function TermUses({ term }: { term: ListedTerm }) {
  const { vocabularies: words, vocabulary } = useMessages()
  const { records, organisations } = term.uses
  const rows = [
    { key: 'id', label: words.columns.id, value: <code>{term.id}</code> },
    ...(term.origin === 'delivered' && !term.isRetired
      ? []
      : [{ key: 'state', label: words.columns.state, value: <TermState term={term} /> }]),
    ...records.map(({ status, count }) => ({ key: status, label: vocabulary.status[status], value: count })),
    ...(organisations > 0
      ? [{ key: 'organisations', label: words.columns.organisations, value: organisations }]
      : []),
  ]
  return (
    <section aria-labelledby="uses">
      <h2 className="govuk-heading-m" id="uses">
        {words.uses}
      </h2>
      {records.length === 0 && organisations === 0 && <p className="govuk-body">{words.notUsed}</p>}
      <SummaryList rows={rows} />
    </section>
  )
}
