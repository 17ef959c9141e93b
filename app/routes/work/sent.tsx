import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { referenceOf } from '#app/domain/reference.ts'
import { paths } from '#app/paths.ts'
import { ApproverNotice } from '#app/ui/approvals/approver-notice.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readApproverNotice } from '#app/use-cases/approvals/read-approver-notice.ts'
import { readDesk } from '#app/use-cases/records/read-desk.ts'
import { forSignedIn } from '#app/web/access.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => (args.data?.approval ? m.approvals.sent.title : m.writing.sent.title))

/** Only while it waits for an approver or a reviewer; afterwards the record's desk says where it stands. */
export const loader = forSignedIn((call) => {
  const { item } = readDesk(call.portal, call.visitor, call.params['id'] ?? '', call.language)
  const approval = readApproverNotice(call.portal, call.visitor, item.id)
  if (!item.isInReview && approval === null) throw goTo(paths.workOn(item.id), call)
  return { id: item.id, title: item.title, reference: referenceOf(item.id), approval }
})

export default function SentPage() {
  const { id, title, reference, approval } = useLoaderData<typeof loader>()
  const { work, writing, approvals } = useMessages()
  const { sent } = writing
  const words = approval === null ? sent : approvals.sent
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <div className="govuk-panel govuk-panel--confirmation">
          <h1 className="govuk-panel__title">{words.title}</h1>
          <div className="govuk-panel__body">
            {sent.reference}
            <br />
            <strong>{reference}</strong>
          </div>
        </div>
        <p className="govuk-body-l" lang={title.translated ? undefined : title.language}>
          {title.text || work.list.untitled}
        </p>
        <h2 className="govuk-heading-m">{sent.next}</h2>
        <ol className="govuk-list govuk-list--number">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {approval !== null && <ApproverNotice id={id} notice={approval} />}
        <p className="govuk-body">
          {sent.follow} {sent.takeBack}
        </p>
        <p className="govuk-body">
          <Link to={paths.workOn(id)}>{sent.toDesk}</Link>
        </p>
        <p className="govuk-body">
          <Link to={paths.work()}>{sent.toWork}</Link>
        </p>
      </div>
    </div>
  )
}
