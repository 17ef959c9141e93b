import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { languageOfText, proposeFields } from '#app/domain/word-start.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { FileUpload } from '#app/ui/forms/file-upload.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { PlaceSections } from '#app/ui/work/place-sections.tsx'
import { mayStartFor } from '#app/use-cases/submissions/may-start-for.ts'
import { beginFromWord } from '#app/use-cases/word-start/begin-from-word.ts'
import { readWordFile } from '#app/use-cases/word-start/read-word-file.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { fileOf, readPlacedSections, readWriting } from '#app/web/word-form.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.wordStart.title)

export const loader = forSignedIn(({ visitor, language }) => ({
  organisations: mayStartFor(visitor, 'case-study', language),
}))

export const action = forSignedIn(async (call) => {
  const organisations = mayStartFor(call.visitor, 'case-study', call.language)
  const form = await readForm(call.request)
  return textOf(form, 'intent') === 'begin' ? begin(call, form) : read(call, form, organisations)
})

/** Characters; of longer texts the page shows the beginning, and the rest on request. */
const shownWhole = 900

/** The file is read and forgotten: its words go on in the form. */
async function read(
  { portal, language: own }: SignedInCall,
  form: FormData,
  organisations: ReturnType<typeof mayStartFor>,
) {
  const organisationId = textOf(form, 'organisation') || organisations[0]?.id || ''
  const file = fileOf(form, 'file')
  if (file === null) return refused([{ field: 'file', problem: 'file-required' as const }], organisationId)
  const result = await readWordFile(portal, new Uint8Array(await file.arrayBuffer()))
  if (!result.ok) return refused(result.issues, organisationId)
  const { sections, images } = result.value
  const fields = proposeFields(sections)
  const language = languageOfText(sections.map(({ text }) => text).join(' '), own)
  const shown = sections.map((section, i) => ({
    ...section,
    field: fields[i] ?? '',
    html: portal.markdown.html(section.text),
    beginning:
      section.text.length > shownWhole ? `${portal.markdown.plain(section.text).slice(0, 300)}…` : '',
  }))
  return { step: 'place' as const, sections: shown, images, language, organisationId }
}

function begin(call: SignedInCall, form: FormData) {
  const organisationId = textOf(form, 'organisation')
  const sections = readPlacedSections(form)
  const result = beginFromWord(call.portal, call.visitor, {
    organisationId,
    sections,
    language: readWriting(form),
  })
  return result.ok ? goTo(paths.tasks(result.value), call) : refused(result.issues, organisationId)
}

function refused(issues: Parameters<typeof useErrors>[0], organisationId: string) {
  return data({ step: 'choose' as const, issues, organisationId }, { status: 422 })
}

export default function FromWordPage() {
  const { organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { wordStart, work } = useMessages()
  const errors = useErrors(answer?.step === 'choose' ? answer.issues : undefined, { file: wordStart.file })
  if (answer?.step === 'place') return <PlaceSections {...answer} />
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <h1 className="govuk-heading-xl">{wordStart.title}</h1>
      <p className="govuk-body-l">{wordStart.lead}</p>
      {organisations.length === 0 ? (
        <p className="govuk-body">{work.noOrganisation}</p>
      ) : (
        <Form encType="multipart/form-data">
          {organisations.length > 1 && (
            <Select
              name="organisation"
              label={wordStart.organisation}
              labelSize="s"
              value={answer?.organisationId}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <FileUpload
            name="file"
            label={wordStart.file}
            labelSize="s"
            hint={wordStart.fileHint}
            error={errors.of('file')}
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          />
          <Button name="intent" value="read">
            {wordStart.read}
          </Button>
        </Form>
      )}
    </>
  )
}
