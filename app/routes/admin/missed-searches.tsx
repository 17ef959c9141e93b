import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { missedOutcomes } from '#app/domain/missed-search.ts'
import { may } from '#app/domain/permissions.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { HowCounted, MissedTable } from '#app/ui/admin/missed-table.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listMissed } from '#app/use-cases/search/list-missed.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.admin.page['missed-searches'].title)

export const loader = forSignedIn(({ portal, visitor }) => ({
  lists: missedOutcomes.map((outcome) => ({ outcome, searches: listMissed(portal, visitor, { outcome }) })),
  mayAddSynonyms: may(visitor, { do: 'manage-synonyms' }),
}))

export default function MissedSearches() {
  const { lists, mayAddSynonyms } = useLoaderData<typeof loader>()
  const { page, missed } = useMessages().admin
  return (
    <>
      <AdminCrumbs page="missed-searches" />
      <h1 className="govuk-heading-l">{page['missed-searches'].title}</h1>
      <p className="govuk-body">{missed.lead}</p>
      <HowCounted />
      {lists.map(({ outcome, searches }) => (
        <MissedTable key={outcome} caption={missed[outcome]} {...{ searches, mayAddSynonyms }} />
      ))}
    </>
  )
}
