import type { RelatedRecord, RelatedRecords as Related } from '#app/domain/related-records.ts'
import { useMessages } from '../page/language.tsx'
import { RecordCard } from './record-card.tsx'

/** What to read next: first what other sectors did about the same problem. Nothing when nothing is related. */
export function RelatedRecords({ related: { elsewhere, near } }: { related: Related }) {
  const { related } = useMessages().finding
  if (elsewhere.length + near.length === 0) return null
  return (
    <section className="app-related app-no-print" aria-labelledby="related">
      <h2 className="govuk-heading-l" id="related">
        {related.title}
      </h2>
      <Group title={related.elsewhere} records={elsewhere} />
      <Group title={related.near} records={near} />
    </section>
  )
}

function Group({ title, records }: { title: string; records: readonly RelatedRecord[] }) {
  if (records.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-m">{title}</h3>
      <ul className="app-card-grid">
        {records.map(({ card, sector }) => (
          <li key={card.id}>
            <RecordCard card={card} sector={sector} headingLevel={4} />
          </li>
        ))}
      </ul>
    </>
  )
}
