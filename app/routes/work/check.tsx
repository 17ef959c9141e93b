import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { groupsOf } from '#app/domain/record.ts'
import { readIn } from '#app/domain/text.ts'
import { paths } from '#app/paths.ts'
import { AnonymityLink } from '#app/ui/anonymity/anonymity-link.tsx'
import { Checks } from '#app/ui/checks/checks.tsx'
import { draftFieldLink } from '#app/ui/checks/draft-field-link.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { useFieldErrors } from '#app/ui/records/field-errors.ts'
import { AnswerGroup } from '#app/ui/work/answer-group.tsx'
import { ChangeQuestions } from '#app/ui/work/change-questions.tsx'
import { CompletenessMeter } from '#app/ui/work/completeness-meter.tsx'
import { NextQuestion } from '#app/ui/work/next-question.tsx'
import { TranslationAnswer } from '#app/ui/work/translation-answer.tsx'
import { asksApprovers } from '#app/use-cases/approvals/asks-approvers.ts'
import { readChecks } from '#app/use-cases/checks/read-checks.ts'
import { readAnswers } from '#app/use-cases/records/read-answers.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { forSignedIn } from '#app/web/access.ts'
import { deskInstead } from '#app/web/desk-instead.ts'
import { readChange } from '#app/web/draft-form.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => [m.writing.check.title, args.data?.title.text].filter(Boolean).join(': '))

export const loader = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const answers = deskInstead(call, (id) => readAnswers(portal, visitor, id, language))
  const { record, draft, groups, progress } = answers
  const checks = await readChecks(portal, visitor, record.id, language)
  return {
    id: record.id,
    kind: record.kind,
    original: draft.original,
    title: readIn(draft.content.title, language),
    groups,
    progress,
    lock: draft.lock,
    toApprovers: asksApprovers(portal, record.organisationId),
    newEdition: record.live !== null,
    changeKind: draft.changeKind,
    changeNote: draft.changeNote,
    // The note is asked on this page; that it is missing is said once it was sent without.
    checks: checks?.filter(({ field }) => field !== 'changeNote') ?? null,
  }
})

export const action = forSignedIn(async (call) => {
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const change = readChange(form)
  const sent = submit(call.portal, call.visitor, { recordId, lock: Number(textOf(form, 'lock')), ...change })
  if (sent.ok) return goTo(paths.sent(recordId), call)
  const changed = sent.issues.some(({ problem }) => problem === 'changed-meanwhile')
  return data({ issues: sent.issues, change }, { status: changed ? 409 : 422 })
})

export default function CheckPage() {
  const record = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { work, writing, approvals } = useMessages()
  const { id, kind, original, title, groups, checks, progress } = record
  const words = record.toApprovers ? approvals.check : { ...writing.check, text: writing.check.sendText }
  const asking = { kind, groups: groupsOf[kind], writing: original, original }
  const errors = useFieldErrors(answer?.issues, asking, { changeNote: work.edit.change.note })
  const elsewhere = errors.lines.filter((line) => line.href === undefined || line.href === '#changeNote')
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={elsewhere} />
        <span className="govuk-caption-xl" lang={title.translated ? undefined : title.language}>
          {title.text || work.list.untitled}
        </span>
        <h1 className="govuk-heading-xl">{writing.check.title}</h1>
        <p className="govuk-body-l">{words.lead}</p>
        <Checks kind={kind} found={checks} linkOf={draftFieldLink(record)} />
        <AnonymityLink id={id} />
        {progress && (
          <>
            <CompletenessMeter percent={progress.percent} depth={progress.depth} />
            <NextQuestion record={record} question={progress.next} />
          </>
        )}
      </div>
      <div className="govuk-grid-column-full">
        {groups.map((group) => (
          <AnswerGroup key={group.key} record={record} group={group} />
        ))}
        {progress && <TranslationAnswer record={record} tasks={progress.tasks} />}
      </div>
      <div className="govuk-grid-column-two-thirds">
        <Form>
          <input type="hidden" name="lock" value={record.lock} />
          {record.newEdition && (
            <ChangeQuestions
              changeKind={answer?.change.changeKind ?? record.changeKind}
              changeNote={answer?.change.changeNote ?? record.changeNote}
              error={errors.of('changeNote')}
            />
          )}
          <p className="govuk-body">{words.text}</p>
          <div className="govuk-button-group">
            <Button once>{words.send}</Button>
            <Link to={paths.preview(id)}>{work.edit.preview}</Link>
          </div>
        </Form>
      </div>
    </div>
  )
}
