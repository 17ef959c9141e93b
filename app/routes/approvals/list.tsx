import { useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { ApprovalTable } from '#app/ui/approvals/approval-table.tsx'
import { DeskDone } from '#app/ui/organisations/desk-done.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { approvalQueue } from '#app/use-cases/approvals/approval-queue.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.approvals.title)

export const loader = forSignedIn(({ portal, visitor, language }) => ({
  items: approvalQueue(portal, visitor, language),
}))

export default function ApprovalsPage() {
  const { items } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { approvals } = useMessages()
  return (
    <>
      <DeskDone done={search.get('done')} sentences={approvals.done} />
      <h1 className="govuk-heading-xl">{approvals.title}</h1>
      <p className="govuk-body-l">{approvals.lead}</p>
      {items.length > 0 ? <ApprovalTable items={items} /> : <p className="govuk-body">{approvals.none}</p>}
    </>
  )
}
