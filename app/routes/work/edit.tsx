import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { useRef } from 'react'
import { progressOf } from '#app/domain/completeness.ts'
import { isKind } from '#app/domain/record.ts'
import { otherLanguage, readIn } from '#app/domain/text.ts'
import { firstTask, translationTask } from '#app/domain/writing.ts'
import { useAutosave } from '#app/enhance/use-autosave.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link, useLocalPath } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { DoneBanner } from '#app/ui/work/done-banner.tsx'
import { EditForm, type EditFormProps } from '#app/ui/work/edit-form.tsx'
import { NextQuestion } from '#app/ui/work/next-question.tsx'
import { taskWords } from '#app/ui/work/task-words.ts'
import { fileOptions } from '#app/use-cases/attachments/file-options.ts'
import { organisationOptions } from '#app/use-cases/organisations/organisation-options.ts'
import { compareTyped } from '#app/use-cases/records/compare-typed.ts'
import { namesFor } from '#app/use-cases/records/names.ts'
import { readDraft } from '#app/use-cases/records/read-draft.ts'
import { readIssues } from '#app/use-cases/records/read-issues.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { forSignedIn } from '#app/web/access.ts'
import { deskInstead } from '#app/web/desk-instead.ts'
import { afterSaving, isGoingOn, issuesOnPage, pageOf, readDraftForm } from '#app/web/draft-form.ts'
import { lockOf } from '#app/web/draft-lock.ts'
import { textOf } from '#app/web/forms.ts'
import { forgetParked, forWriter, parkedFormOf } from '#app/web/parking.ts'
import { withExtraRow, withFirstRows } from '#app/web/record-form.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) =>
    args.data
      ? [taskWords(m, args.data, args.data.original, args.data.page.task).title, args.data.title.text]
          .filter(Boolean)
          .join(': ')
      : m.work.title,
  )

export const loader = forSignedIn((call) => {
  const { portal, visitor, url, language } = call
  const { record, draft, organisationName } = deskInstead(call, (recordId) =>
    readDraft(portal, visitor, recordId),
  )
  const page = pageOf(record, draft, call.params['task'])
  const fields = page.groups.flatMap((group) => group.fields)
  const parked = parkedFormOf(call)
  const { content } = parked === null ? draft : readDraftForm(parked, record, draft, page)
  return {
    writer: visitor.id,
    restored: parked !== null,
    id: record.id,
    kind: record.kind,
    isReport: isKind(record, 'casebook') && record.draft?.content.thematicReport === true,
    title: readIn(draft.content.title, language),
    page,
    content: withExtraRow(withFirstRows(content, fields), fields, url.searchParams.get('add')),
    original: draft.original,
    lock: parked === null ? lockOf(draft, page) : textOf(parked, 'lock'),
    savedAt: draft.lock === 0 ? null : draft.updatedAt,
    returned: draft.returned,
    newEdition: record.live !== null,
    changeKind: draft.changeKind,
    changeNote: draft.changeNote,
    leadOrganisation: readIn(organisationName, language).text,
    organisations: fields.some((field) => field.kind === 'organisation')
      ? organisationOptions(portal, language)
      : [],
    files: fileOptions(portal, draft.id, language),
    next: progressOf(record)?.next ?? null,
  }
})

export const action = forWriter((call, form) => {
  const { portal, visitor } = call
  if (textOf(form, 'intent') === 'forget') {
    forgetParked(call)
    return goTo(paths.edit(call.params['id'] ?? '', call.params['task']), call)
  }
  const { record, draft } = readDraft(portal, visitor, call.params['id'] ?? '')
  const page = pageOf(record, draft, call.params['task'], form)
  const save = readDraftForm(form, record, draft, page)
  const saved = saveDraft(portal, visitor, save)
  const fields = page.groups.flatMap((group) => group.fields)
  const content = withFirstRows(save.content, fields)
  if (!saved.ok && saved.because === 'issues')
    return data({ issues: saved.issues, content, lock: textOf(form, 'lock') }, { status: 422 })
  if (!saved.ok) {
    const both = { yours: save.content, theirs: saved.current.content }
    const texts = compareTyped(record.kind, fields, both, {
      kind: record.kind,
      writing: page.writing,
      reading: call.language,
      ...namesFor(portal, call.language, record.id),
    })
    const issues = [{ field: '', problem: 'changed-meanwhile' as const }]
    return data({ issues, content, lock: lockOf(saved.current, page), texts }, { status: 409 })
  }
  forgetParked(call)
  const missing = textOf(form, 'intent') === 'check' ? 'counts' : 'may-wait'
  const issues = isGoingOn(form)
    ? issuesOnPage(readIssues(portal, visitor, record.id), page, { missing })
    : []
  if (issues.length > 0)
    return data(
      { issues, content, lock: lockOf({ content: save.content, lock: saved.lock }, page) },
      { status: 422 },
    )
  return goTo(afterSaving(form, record, page), call)
})

export default function EditPage() {
  const draft = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const messages = useMessages()
  const { id, kind, original, page, title } = draft
  const words = taskWords(messages, draft, original, page.task)
  const done = answer ? null : search.get('done')
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {kind === 'case-study' && (
          <Link to={paths.tasks(id)} className="govuk-back-link">
            {messages.writing.tasks.back}
          </Link>
        )}
        <DoneBanner done={done} />
        {done === 'saved' && <NextQuestion record={draft} question={draft.next} />}
        {title.text !== '' && (
          <span className="govuk-caption-xl" lang={title.translated ? undefined : title.language}>
            {title.text}
          </span>
        )}
        <h1 className="govuk-heading-xl">{words.title}</h1>
        {kind !== 'case-study' && (
          <p className="govuk-body">
            <Link to={paths.edit(id, page.task === firstTask ? translationTask : firstTask)}>
              {messages.work.edit.writeIn[otherLanguage(page.writing)]}
            </Link>
          </p>
        )}
        {words.introduction !== '' && <p className="govuk-body-l">{words.introduction}</p>}
        <Writing
          key={`${id} ${page.task} ${answer?.lock ?? draft.lock}`}
          {...draft}
          added={search.get('add')}
          content={answer?.content ?? draft.content}
          lock={answer?.lock ?? draft.lock}
          issues={answer?.issues}
          restored={draft.restored && !answer}
          texts={answer && 'texts' in answer ? answer.texts : undefined}
        />
      </div>
    </div>
  )
}

/** The form of one page, begun anew for every answer of the server and every task. */
function Writing({ lock, ...props }: Omit<EditFormProps, 'form' | 'autosave'> & { lock: string }) {
  const form = useRef<HTMLFormElement>(null)
  const to = useLocalPath(paths.autosave(props.id, props.page.task))
  const autosave = useAutosave(form, { to, lock, paused: props.texts !== undefined })
  return <EditForm {...props} form={form} autosave={autosave} />
}
