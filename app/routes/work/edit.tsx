import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { useRef } from 'react'
import { differingFields } from '#app/domain/difference.ts'
import { fieldsOf } from '#app/domain/record.ts'
import { readIn } from '#app/domain/text.ts'
import { useAutosave } from '#app/enhance/use-autosave.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { DoneBanner } from '#app/ui/work/done-banner.tsx'
import { EditForm } from '#app/ui/work/edit-form.tsx'
import { EditViews } from '#app/ui/work/edit-views.tsx'
import { organisationOptions } from '#app/use-cases/organisations/organisation-options.ts'
import { readDraft } from '#app/use-cases/records/read-draft.ts'
import { showFields } from '#app/use-cases/records/show-fields.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { forSignedIn } from '#app/web/access.ts'
import { deskInstead } from '#app/web/desk-instead.ts'
import { draftView, groupsFor, readDraftForm, viewQuery } from '#app/web/draft-form.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { withExtraRow, withFirstRows } from '#app/web/record-form.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) =>
    [
      m.work.edit.title(m.vocabulary.recordKind[args.data?.kind ?? 'case-study'].toLowerCase()),
      args.data?.title.text,
    ]
      .filter(Boolean)
      .join(': '),
  )

export const loader = forSignedIn((call) => {
  const { portal, visitor, url, language } = call
  const { record, draft } = deskInstead(call, (recordId) => readDraft(portal, visitor, recordId))
  const view = draftView(url, record, draft)
  const fields = fieldsOf(record.kind)
  const owner = visitor.memberships.find((m) => m.organisationId === record.organisationId)
  return {
    id: record.id,
    kind: record.kind,
    title: readIn(draft.content.title, language),
    view,
    groups: groupsFor(record, view),
    content: withExtraRow(withFirstRows(draft.content, fields), fields, url.searchParams.get('add')),
    original: draft.original,
    lock: draft.lock,
    savedAt: draft.lock === 0 ? null : draft.updatedAt,
    returned: draft.returned,
    newEdition: record.live !== null,
    changeKind: draft.changeKind,
    changeNote: draft.changeNote,
    leadOrganisation: readIn(owner?.organisationName ?? { en: '', cy: '' }, language).text,
    organisations: fields.some((field) => field.kind === 'organisation')
      ? organisationOptions(portal, language)
      : [],
  }
})

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const { record, draft } = readDraft(portal, visitor, call.params['id'] ?? '')
  const view = draftView(call.url, record, draft)
  const form = await readForm(call.request)
  const save = readDraftForm(form, record, draft, view)
  const content = withFirstRows(save.content, fieldsOf(record.kind))
  const saved = saveDraft(portal, visitor, save)
  if (!saved.ok) {
    if (saved.because === 'issues')
      return data({ issues: saved.issues, content, lock: draft.lock }, { status: 422 })
    const keys = differingFields(record.kind, save.content, saved.current.content)
    const theirs = showFields(portal, saved.current, record.kind, keys, call.language)
    const issues = [{ field: '', problem: 'changed-meanwhile' as const }]
    return data({ issues, content, lock: saved.current.lock, theirs }, { status: 409 })
  }
  if (textOf(form, 'intent') === 'autosave')
    return data({ savedAt: portal.clock().toISOString(), lock: saved.lock, issues: [] })
  const here = (more: Record<string, string>) =>
    goTo(`${paths.edit(record.id)}?${viewQuery(view, more)}`, call)
  if (form.has('add')) return here({ add: textOf(form, 'add') })
  if (form.has('remove')) return here({ removed: textOf(form, 'remove') })
  if (textOf(form, 'intent') === 'sections') return goTo(paths.sections(record.id), call)
  if (textOf(form, 'intent') !== 'submit') return here({ done: 'saved' })
  const submitted = submit(portal, visitor, { recordId: record.id })
  return submitted.ok
    ? goTo(`${paths.workOn(record.id)}?done=submitted`, call)
    : data({ issues: submitted.issues, content, lock: saved.lock }, { status: 422 })
})

export default function EditPage() {
  const draft = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { work, vocabulary } = useMessages()
  const form = useRef<HTMLFormElement>(null)
  const autosave = useAutosave(form, answer?.lock ?? draft.lock)
  return (
    <>
      <DoneBanner done={answer ? null : search.get('done')} />
      {draft.title.text !== '' && (
        <span className="govuk-caption-xl" lang={draft.title.translated ? undefined : draft.title.language}>
          {draft.title.text}
        </span>
      )}
      <h1 className="govuk-heading-xl">{work.edit.title(vocabulary.recordKind[draft.kind].toLowerCase())}</h1>
      <EditViews id={draft.id} kind={draft.kind} view={draft.view} />
      <EditForm
        {...draft}
        added={search.get('add')}
        content={answer && 'content' in answer ? answer.content : draft.content}
        form={form}
        lock={autosave.lock}
        savedAt={autosave.savedAt ?? draft.savedAt}
        saveFailed={autosave.failed}
        issues={answer?.issues}
        theirs={answer && 'theirs' in answer ? answer.theirs : undefined}
      />
    </>
  )
}
