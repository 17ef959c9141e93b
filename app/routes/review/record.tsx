import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { fieldsOf, groupsOf } from '#app/domain/record.ts'
import { paths } from '#app/paths.ts'
import { Warnings } from '#app/ui/anonymity/warnings.tsx'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { useFieldErrors } from '#app/ui/records/field-errors.ts'
import { RecordArticle } from '#app/ui/records/record-article.tsx'
import { Decide } from '#app/ui/review/decide.tsx'
import { ReviewDone } from '#app/ui/review/review-done.tsx'
import { History } from '#app/ui/work/history.tsx'
import { findInDraft } from '#app/use-cases/anonymity/find-in-draft.ts'
import { readDesk } from '#app/use-cases/records/read-desk.ts'
import { readForWork } from '#app/use-cases/records/read-record.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { handBack } from '#app/use-cases/submissions/hand-back.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => args.data?.desk.item.title.text || m.review.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) => {
  const recordId = params['id'] ?? ''
  const record = readForWork(portal, visitor, { recordId, number: 'draft' }, language)
  const filled = record.groups.flatMap((group) => group.fields.map((field) => field.key))
  return {
    desk: readDesk(portal, visitor, recordId, language),
    record,
    couldTell: findInDraft(portal, visitor, recordId),
    fields: fieldsOf(record.card.kind)
      .filter((field) => field.required || filled.includes(field.key))
      .map((field) => field.key),
  }
})

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  switch (textOf(form, 'do')) {
    case 'claim':
      claim(portal, visitor, { recordId })
      return goTo(`${paths.review(recordId)}?done=claimed`, call)
    case 'hand-back':
      handBack(portal, visitor, { recordId })
      return goTo(`${paths.reviewQueue()}?done=handed-back`, call)
    case 'publish': {
      const result = publish(portal, visitor, { recordId })
      if (result.ok) return goTo(`${paths.reviewQueue()}?done=published`, call)
      return data({ issues: result.issues, reasons: [] }, { status: 422 })
    }
    case 'return': {
      const reasons = reasonsIn(form)
      const result = returnWithReasons(portal, visitor, { recordId, reasons })
      if (result.ok) return goTo(`${paths.reviewQueue()}?done=returned`, call)
      return data({ issues: result.issues, reasons }, { status: 422 })
    }
    default:
      throw new Fault('bad-request')
  }
})

function reasonsIn(form: FormData) {
  const names = [...new Set(form.keys())].filter((name) => name.startsWith('reason.'))
  return names.map((name) => ({ field: name.slice('reason.'.length), reason: textOf(form, name).trim() }))
}

export default function ReviewRecordPage() {
  const { desk, record, fields, couldTell } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { review, work, whyNot } = useMessages()
  const language = useLanguage()
  const { kind } = desk.item
  const errors = useFieldErrors(answer?.issues, {
    kind,
    groups: groupsOf[kind],
    writing: language,
    original: language,
  })
  const claimable = desk.actions.claim === null
  const mine = desk.actions.publish === null
  return (
    <>
      {/* What is wrong is in the text below, or in the form of reasons. */}
      <ErrorSummary errors={errors.lines.map(({ text }) => ({ text, href: '#decide' }))} />
      <ReviewDone done={search.get('done')} />
      <InsetText>
        <p className="govuk-body">{review.record.lead(desk.item.organisation)}</p>
        {claimable && (
          <Form>
            <p className="govuk-body">{review.record.claimFirst}</p>
            <Button name="do" value="claim" once>
              {work.action.claim}
            </Button>
          </Form>
        )}
        {!claimable && !mine && (
          <p className="govuk-body">{whyNot[desk.actions.publish ?? desk.actions.claim ?? 'wrong-state']}</p>
        )}
      </InsetText>
      <RecordArticle record={record} />
      <Warnings kind={kind} found={couldTell} />
      {mine && (
        <Decide kind={kind} fields={fields} reasons={answer?.reasons ?? []} issues={answer?.issues ?? []} />
      )}
      <History entries={desk.timeline} />
    </>
  )
}
