import { data } from '@remix-run/node'
import {
  useActionData,
  useLoaderData,
  useLocation,
  useSearchParams,
  type MetaFunction,
} from '@remix-run/react'
import type { Issue } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import { AddFiles } from '#app/ui/attachments/add-files.tsx'
import { DraftFile } from '#app/ui/attachments/draft-file.tsx'
import { FilesDone } from '#app/ui/attachments/files-done.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { fileLabels } from '#app/ui/attachments/file-labels.ts'
import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { describeFiles } from '#app/use-cases/attachments/describe-files.ts'
import { moveFile } from '#app/use-cases/attachments/move-file.ts'
import { readDraftFiles } from '#app/use-cases/attachments/read-draft-files.ts'
import { removeFile } from '#app/use-cases/attachments/remove-file.ts'
import { forSignedIn } from '#app/web/access.ts'
import { deskInstead } from '#app/web/desk-instead.ts'
import { readDescriptions } from '#app/web/files-form.ts'
import { textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readUploads } from '#app/web/uploads.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => [m.attachments.title, args.data?.title.text].filter(Boolean).join(': '))

export const loader = forSignedIn((call) =>
  deskInstead(call, (id) => readDraftFiles(call.portal, call.visitor, id, call.language)),
)

/** Files are kept as they arrive, so that nothing else on the form can lose them; every button also saves the words. */
export const action = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const recordId = call.params['id'] ?? ''
  // Whoever may not write here is told before anything they send is read.
  readDraftFiles(portal, visitor, recordId, language)
  const issues: Issue[] = []
  let added = 0
  const form = await readUploads(call.request, async (file) => {
    const kept = await addFile(portal, visitor, { recordId, ...file })
    if (kept.ok) added += 1
    else issues.push(...kept.issues)
  })
  const typed = readDescriptions(form)
  const described =
    typed.length === 0 ? null : describeFiles(portal, visitor, { recordId, descriptions: typed })
  if (described?.ok === false) issues.push(...described.issues)
  const deed = ['remove', 'up', 'down'].find((name) => form.has(name))
  const attachmentId = deed === undefined ? '' : textOf(form, deed)
  if (deed === 'remove') removeFile(portal, visitor, { recordId, attachmentId })
  else if (deed !== undefined)
    moveFile(portal, visitor, { recordId, attachmentId, by: deed === 'up' ? -1 : 1 })
  if (issues.length > 0) {
    const overtaken = issues.some(({ problem }) => problem === 'changed-meanwhile')
    return data({ issues, typed, added }, { status: overtaken ? 409 : 422 })
  }
  const done = deed === 'remove' ? 'done=removed' : added > 0 ? `done=added&count=${added}` : 'done=saved'
  if (textOf(form, 'then') === 'back') return goTo(paths.workOn(recordId), call)
  return goTo(`${paths.files(recordId)}?${done}`, call)
})

/** After a refusal Remix keeps the page's data as they were; here the other files of the upload have been kept. */
export const shouldRevalidate = () => true

export default function FilesPage() {
  const draft = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { key } = useLocation()
  const messages = useMessages()
  const words = messages.attachments
  const errors = useErrors(answer?.issues, fileLabels(words, draft.files))
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <FilesDone
        done={answer ? (answer.added > 0 ? 'added' : null) : search.get('done')}
        count={answer?.added ?? Number(search.get('count'))}
        beside={answer !== undefined}
      />
      {draft.title.text !== '' && (
        <span className="govuk-caption-xl" lang={draft.title.translated ? undefined : draft.title.language}>
          {draft.title.text}
        </span>
      )}
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form encType="multipart/form-data">
        <AddFiles key={key} errors={answer?.issues.filter(({ field }) => field === 'files')} />
        <h2 className="govuk-heading-l">{words.files}</h2>
        {draft.files.length === 0 ? (
          <p className="govuk-body">{words.none}</p>
        ) : (
          <ol className="app-draft-files">
            {draft.files.map((file, index) => (
              <DraftFile
                // What was typed stays where it could not be saved; otherwise the fields show what is stored.
                key={`${file.id}.${answer ? '' : key}`}
                file={file}
                typed={answer?.typed.find(({ id }) => id === file.id)}
                original={draft.original}
                first={index === 0}
                last={index === draft.files.length - 1}
                errors={errors}
              />
            ))}
          </ol>
        )}
        <div className="govuk-button-group">
          {draft.files.length > 0 && (
            <>
              <Button name="then" value="stay" look="secondary">
                {words.save}
              </Button>
              <Button name="then" value="back" look="secondary">
                {words.saveAndBack}
              </Button>
            </>
          )}
          <Link to={paths.workOn(draft.id)}>{words.back}</Link>
        </div>
      </Form>
    </>
  )
}
