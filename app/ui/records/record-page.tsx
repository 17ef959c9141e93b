import type { AddedItem } from '#app/domain/read-agenda.ts'
import type { ReadRecord } from '#app/domain/read-record.ts'
import type { RelatedRecords as Related } from '#app/domain/related-records.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { AddedNotice } from '../agendas/added-notice.tsx'
import { AddToAgenda } from '../agendas/add-to-agenda.tsx'
import { Breadcrumbs } from '../content/breadcrumbs.tsx'
import { Details } from '../content/details.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { RecordArticle } from './record-article.tsx'
import { RelatedRecords } from './related-records.tsx'

interface RecordPageProps {
  record: ReadRecord
  onAgenda: boolean
  added: AddedItem | null
  address: string
  related: Related
}

/** The public page of a case study or an excerpt. */
export function RecordPage({ record, onAgenda, added, address, related }: RecordPageProps) {
  const { card } = record
  const { records, vocabulary, common } = useMessages()
  const language = useLanguage()
  const title = card.title.map((part) => part.text).join('')
  return (
    <>
      <AddedNotice item={added} />
      <Breadcrumbs
        crumbs={[
          { to: paths.home(), label: common.portal },
          { to: paths.searchBy('kind', card.kind), label: vocabulary.recordKind[card.kind] },
        ]}
      />
      <RecordArticle
        record={record}
        below={
          <Details summary={records.cite}>
            {records.citation(title, card.organisation.name, longDate(card.date, language), address)}
          </Details>
        }
      >
        <AddToAgenda recordId={card.id} title={title} onAgenda={onAgenda} />
      </RecordArticle>
      <RelatedRecords related={related} />
    </>
  )
}
