import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { narrowCasebook } from '#app/domain/narrow-casebook.ts'
import { paths } from '#app/paths.ts'
import { AddedNotice } from '#app/ui/agendas/added-notice.tsx'
import { CasebookArticle } from '#app/ui/casebooks/casebook-article.tsx'
import { CasebookDownloads } from '#app/ui/casebooks/casebook-downloads.tsx'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { RecordActions } from '#app/ui/meetings/record-actions.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { CiteBox } from '#app/ui/records/cite-box.tsx'
import { LookingAfter } from '#app/ui/records/looking-after.tsx'
import { RelatedRecords } from '#app/ui/records/related-records.tsx'
import { recordTitle } from '#app/ui/records/record-title.ts'
import { FollowFeed } from '#app/ui/search/downloads.tsx'
import { feedLink } from '#app/ui/search/feed-link.ts'
import { recordsOnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { readCasebook } from '#app/use-cases/casebooks/read-casebook.ts'
import { forAnyone } from '#app/web/access.ts'
import { chosenEntries } from '#app/web/chosen-entries.ts'
import { recordPage } from '#app/web/record-page.ts'
import { everything, type SearchQuery } from '#search/query.ts'

export const meta: MetaFunction<typeof loader> = (args) => [
  ...recordTitle(args, args.data?.casebook.record),
  ...(args.data ? [feedLink(args, entriesOf(args.data.casebook.record.card))] : []),
]

export const loader = forAnyone(async (call) => {
  const { record, address, added, after, actions, related } = await recordPage(call, 'casebook')
  return {
    ...narrowCasebook(readCasebook(call.portal, record, call.language), chosenEntries(call.url)),
    onAgenda: recordsOnAgenda(call.portal, call),
    address,
    added,
    after,
    actions,
    related,
  }
})

export default function CasebookPage() {
  const { casebook, narrowing, onAgenda, address, added, after, actions, related } =
    useLoaderData<typeof loader>()
  const { casebooks, common } = useMessages()
  const { card } = casebook.record
  return (
    <>
      <AddedNotice item={added} />
      <Breadcrumbs
        crumbs={[
          { to: paths.home(), label: common.portal },
          { to: paths.casebooks(), label: casebooks.title },
        ]}
      />
      <CasebookArticle
        casebook={casebook}
        onAgenda={onAgenda}
        narrowing={{ narrowing, path: paths.record(card) }}
        citation={after.citation}
        below={
          <>
            <p className="govuk-body-s app-only-print">{address}</p>
            <CasebookDownloads slug={card.slug} />
            <FollowFeed query={entriesOf(card)} page={paths.record(card)} />
            <CiteBox citation={after.citation} />
            <LookingAfter id={card.id} {...after} />
          </>
        }
      />
      <RecordActions recordId={card.id} actions={actions} />
      <RelatedRecords related={related} />
    </>
  )
}

/** The search that finds the casebook's entries. */
function entriesOf({ slug }: { slug: string }): SearchQuery {
  return { ...everything, filters: { casebook: [slug] } }
}
