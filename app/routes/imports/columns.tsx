import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { ChooseColumns } from '#app/ui/imports/choose-columns.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { chooseColumns } from '#app/use-cases/import-batches/choose-for-import.ts'
import { readColumns } from '#app/use-cases/import-batches/read-import.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { readColumnsForm } from '#app/web/import-form.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.imports.columns.title)

export const loader = forSignedIn(({ portal, visitor, params }) =>
  readColumns(portal, visitor, params['id'] ?? ''),
)

export const action = forSignedIn(async (call) => {
  const id = call.params['id'] ?? ''
  const typed = readColumnsForm(await readForm(call.request))
  const chosen = await chooseColumns(call.portal, call.visitor, id, typed)
  if (!chosen.ok) return data({ issues: chosen.issues, typed }, { status: 422 })
  return goTo(paths.importWords(id), call)
})

export default function ImportColumns() {
  const { batch, choices, found } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { columns } = useMessages().imports
  const { from, licence, link } = columns.source
  const labels = {
    ...Object.fromEntries(
      Object.entries(columns.target).map(([target, label]) => [`column.${target}`, label]),
    ),
    ...{ 'source.from': from, 'source.licence': licence, 'source.link': link },
  }
  const errors = useErrors(answer?.issues, labels)
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <h1 className="govuk-heading-xl">{columns.title}</h1>
      <p className="govuk-body-l">{columns.lead}</p>
      <ChooseColumns
        id={batch.id}
        format={batch.format}
        columns={found?.columns ?? []}
        choices={answer?.typed ?? choices}
        errorOf={errors.of}
      />
    </>
  )
}
