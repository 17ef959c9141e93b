import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { referenceOf } from '#app/domain/reference.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { ApproverNotice } from '#app/ui/approvals/approver-notice.tsx'
import { AnonymityLink } from '#app/ui/anonymity/anonymity-link.tsx'
import { Checks, nowhere } from '#app/ui/checks/checks.tsx'
import { draftFieldLink } from '#app/ui/checks/draft-field-link.ts'
import { SummaryList } from '#app/ui/content/summary-list.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { InvitedPeople } from '#app/ui/links/invited-people.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link, useLocalPath } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { EvidenceLevel } from '#app/ui/records/evidence-level.tsx'
import { useFieldErrors } from '#app/ui/records/field-errors.ts'
import { Conversation } from '#app/ui/review/conversation.tsx'
import { Actions } from '#app/ui/work/actions.tsx'
import { DeskLinks } from '#app/ui/work/desk-links.tsx'
import { DoneBanner } from '#app/ui/work/done-banner.tsx'
import { History } from '#app/ui/work/history.tsx'
import { Returned } from '#app/ui/work/returned.tsx'
import { StatusTag } from '#app/ui/work/status-tag.tsx'
import { readApproverNotice } from '#app/use-cases/approvals/read-approver-notice.ts'
import { readChecks } from '#app/use-cases/checks/read-checks.ts'
import { readInvited } from '#app/use-cases/links/read-invited.ts'
import { readDeskLinks } from '#app/use-cases/lineage/read-lineage.ts'
import { readDesk } from '#app/use-cases/records/read-desk.ts'
import { readConversation } from '#app/use-cases/review/read-conversation.ts'
import { sendMessage } from '#app/use-cases/review/send-message.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { recall } from '#app/use-cases/submissions/recall.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { groupsOf } from '#app/domain/record.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => args.data?.item.title.text || m.work.list.untitled)

export const loader = forSignedIn(async ({ portal, visitor, params, language }) => {
  const recordId = params['id'] ?? ''
  return {
    ...readDesk(portal, visitor, recordId, language),
    checks: await readChecks(portal, visitor, recordId, language),
    invited: readInvited(portal, visitor, recordId),
    approval: readApproverNotice(portal, visitor, recordId),
    conversation: readConversation(portal, visitor, recordId),
    links: readDeskLinks(portal, visitor, recordId),
  }
})

export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const message = textOf(form, 'message')
  switch (textOf(form, 'do')) {
    case 'message':
      return settled(
        sendMessage(call.portal, call.visitor, { recordId, text: message }),
        call,
        `${paths.workOn(recordId)}?done=said`,
        message,
      )
    case 'publish':
      return settled(
        publish(call.portal, call.visitor, { recordId }),
        call,
        `${paths.workOn(recordId)}?done=published`,
      )
    case 'recall':
      recall(call.portal, call.visitor, { recordId })
      return goTo(`${paths.workOn(recordId)}?done=recalled`, call)
    case 'start-draft':
      startDraft(call.portal, call.visitor, { recordId })
      return goTo(`${paths.tasks(recordId)}?done=draft-started`, call)
    case 'discard-draft':
      discardDraft(call.portal, call.visitor, { recordId })
      return goTo(`${paths.work()}?done=discarded`, call)
    default:
      throw new Fault('bad-request')
  }
})

function settled(result: ReturnType<typeof publish>, call: SignedInCall, then: string, message = '') {
  return result.ok ? goTo(then, call) : data({ issues: result.issues, message }, { status: 422 })
}

export default function RecordDesk() {
  const {
    item,
    actions,
    returned,
    timeline,
    editions,
    checks,
    invited,
    approval,
    conversation,
    links,
    evidence,
    withdrawsVoices,
  } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { work, writing, review, records, vocabulary, attachments, voices } = useMessages()
  const language = useLanguage()
  const { desk } = work
  const editPath = useLocalPath(paths.edit(item.id))
  const errors = useFieldErrors(
    answer?.issues,
    {
      kind: item.kind,
      groups: groupsOf[item.kind],
      writing: language,
      original: language,
    },
    { message: review.conversation.labelForWriters },
  )
  return (
    <>
      {/* The fields are on the edit page: its links lead there. */}
      <ErrorSummary
        errors={errors.lines.map(({ text, href }) => ({ text, href: href === '#message' ? href : editPath }))}
      />
      <DoneBanner done={search.get('done')} />
      <h1 className="govuk-heading-xl" lang={item.title.translated ? undefined : item.title.language}>
        {item.title.text || work.list.untitled}
      </h1>
      <Returned record={item} reasons={returned} />
      {approval !== null && <ApproverNotice id={item.id} notice={approval} />}
      <SummaryList
        rows={[
          { key: 'status', label: desk.status, value: <StatusTag live={item.live} draft={item.draft} /> },
          { key: 'reference', label: writing.reference, value: referenceOf(item.id) },
          { key: 'kind', label: desk.kind, value: vocabulary.recordKind[item.kind] },
          { key: 'organisation', label: desk.organisation, value: item.organisation },
          ...(evidence === null
            ? []
            : [
                {
                  key: 'evidence',
                  label: records.evidence,
                  value: <EvidenceLevel assessment={evidence} />,
                },
              ]),
          ...(item.live === null
            ? []
            : [
                {
                  key: 'address',
                  label: desk.address,
                  value: <Link to={paths.record(item)}>{paths.record(item)}</Link>,
                },
              ]),
        ]}
      />
      <Actions
        id={item.id}
        actions={actions}
        offered={
          item.kind === 'casebook'
            ? ['edit', 'publish', 'start-draft', 'discard-draft', 'withdraw', 'take-down']
            : ['edit', 'submit', 'recall', 'start-draft', 'confirm', 'discard-draft', 'withdraw', 'take-down']
        }
      />
      <p className="govuk-body">
        <Link to={paths.preview(item.id)}>{desk.seeAll}</Link>
      </p>
      <DeskLinks id={item.id} links={links} />
      {withdrawsVoices && (
        <p className="govuk-body">
          <Link to={paths.voices(item.id)}>{voices.link}</Link>
        </p>
      )}
      {actions.edit === null && (
        <p className="govuk-body">
          <Link to={paths.files(item.id)}>{attachments.title}</Link>
        </p>
      )}
      <Checks
        kind={item.kind}
        found={checks}
        linkOf={actions.edit === null ? draftFieldLink(item) : nowhere}
      />
      <AnonymityLink id={item.id} />
      <Conversation conversation={conversation} typed={answer?.message} error={errors.of('message')} />
      <InvitedPeople id={item.id} invited={invited} />
      <h2 className="govuk-heading-m">{desk.editions}</h2>
      <ul className="govuk-list">
        {editions.map((edition) => (
          <li key={edition.id}>
            <Link to={paths.edition(item.id, edition.number)}>{desk.edition(edition.number)}</Link>{' '}
            {vocabulary.status[edition.status]}, {longDate(edition.updatedAt, language)}
            {edition.changeNote !== '' && <> {desk.noteOf(edition.changeNote)}</>}
          </li>
        ))}
      </ul>
      <History entries={timeline} />
    </>
  )
}
