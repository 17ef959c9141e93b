import type { AddedItem } from '#app/domain/read-agenda.ts'
import type { ReadAdoptions } from '#app/domain/read-adoption.ts'
import type { ReadRecord } from '#app/domain/read-record.ts'
import type { RelatedRecords as Related } from '#app/domain/related-records.ts'
import { kindName } from '#app/messages/kind-name.ts'
import { paths } from '#app/paths.ts'
import type { Lineage as Read } from '#app/use-cases/lineage/read-lineage.ts'
import type { Looks } from '#app/use-cases/meetings/read-looks.ts'
import type { RecordActions as Actions } from '#app/use-cases/meetings/record-actions.ts'
import type { AfterPublishing } from '#app/use-cases/records/after-publishing.ts'
import type { ResidentView } from '#app/use-cases/residents/resident-views.ts'
import { Adoptions } from '../adoption/adoptions.tsx'
import { AddedNotice } from '../agendas/added-notice.tsx'
import { AddToAgenda } from '../agendas/add-to-agenda.tsx'
import { FollowLink } from '../alerts/follow-link.tsx'
import { Breadcrumbs } from '../content/breadcrumbs.tsx'
import { ResidentViews } from '../links/resident-views.tsx'
import { LookedAt } from '../meetings/looked-at.tsx'
import { RecordActions } from '../meetings/record-actions.tsx'
import { useMessages } from '../page/language.tsx'
import { AgeBanner } from './age-banner.tsx'
import { CiteBox } from './cite-box.tsx'
import { Lineage } from './lineage.tsx'
import { LookingAfter } from './looking-after.tsx'
import { RecordArticle } from './record-article.tsx'
import { RelatedRecords } from './related-records.tsx'

interface RecordPageProps {
  record: ReadRecord
  onAgenda: boolean
  added: AddedItem | null
  after: AfterPublishing
  adoptions: ReadAdoptions | null
  looks: Looks | null
  actions: readonly Actions[]
  lineage: Read
  residentViews: ResidentView[]
  related: Related
}

/** The public page of a case study or an excerpt. */
export function RecordPage({
  record,
  onAgenda,
  added,
  after,
  adoptions,
  looks,
  actions,
  lineage,
  residentViews,
  related,
}: RecordPageProps) {
  const { card } = record
  const messages = useMessages()
  const title = card.title.map((part) => part.text).join('')
  return (
    <>
      <AddedNotice item={added} />
      <Breadcrumbs
        crumbs={[
          { to: paths.home(), label: messages.common.portal },
          { to: paths.searchBy('kind', card.kind), label: kindName(messages, card) },
        ]}
      />
      <RecordArticle
        record={record}
        below={
          <>
            <Lineage id={card.id} lineage={lineage} />
            <CiteBox citation={after.citation} />
            <LookingAfter id={card.id} {...after} />
          </>
        }
      >
        {after.age !== null && <AgeBanner {...after.age} />}
        <AddToAgenda recordId={card.id} title={title} onAgenda={onAgenda} />
        <FollowLink kind="record" id={card.id} />
      </RecordArticle>
      {looks !== null && (
        <LookedAt looks={looks} adopt={(adoptions?.invite ?? 'none') === 'none' ? null : card.slug} />
      )}
      <RecordActions recordId={card.id} actions={actions} />
      {adoptions !== null && <Adoptions slug={card.slug} adoptions={adoptions} />}
      <ResidentViews views={residentViews} />
      <RelatedRecords related={related} />
    </>
  )
}
