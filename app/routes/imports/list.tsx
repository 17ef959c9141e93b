import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { isOneOf, languages, schemes } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { ImportList } from '#app/ui/imports/import-list.tsx'
import { ImportNews } from '#app/ui/imports/import-news.tsx'
import { SendFile } from '#app/ui/imports/send-file.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listImports } from '#app/use-cases/import-batches/list-imports.ts'
import { startImport } from '#app/use-cases/import-batches/start-import.ts'
import { forSignedIn } from '#app/web/access.ts'
import { textOf } from '#app/web/forms.ts'
import { readImportForm } from '#app/web/import-form.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.imports.title)

export const loader = forSignedIn(({ portal, visitor, language }) => listImports(portal, visitor, language))

export const action = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const { organisations } = listImports(portal, visitor, language)
  const { form, fileName, bytes } = await readImportForm(call.request)
  const [scheme, original] = [textOf(form, 'scheme'), textOf(form, 'original')]
  if (!isOneOf(schemes, scheme) || !isOneOf(languages, original)) throw new Fault('bad-request')
  const organisationId = textOf(form, 'organisation') || organisations[0]?.id || ''
  const typed = { organisationId, scheme, original }
  if (bytes === null) {
    const issues = [{ field: 'file', problem: 'import-too-large' as const }]
    return data({ issues, typed }, { status: 422 })
  }
  const started = await startImport(portal, visitor, { ...typed, language, fileName, bytes })
  if (!started.ok) return data({ issues: started.issues, typed }, { status: 422 })
  return goTo(paths.importColumns(started.value), call)
})

export default function Imports() {
  const { organisations, imports } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const [search] = useSearchParams()
  const words = useMessages().imports
  const errors = useErrors(sent?.issues, { file: words.file })
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      {!sent && <ImportNews done={search.get('done')} />}
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <SendFile organisations={organisations} typed={sent?.typed} error={errors.of('file')} />
      <ImportList imports={imports} />
    </>
  )
}
