import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { PreviewedRows } from '#app/ui/imports/previewed-rows.tsx'
import { ButtonLink } from '#app/ui/forms/button.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { previewImport } from '#app/use-cases/import-batches/preview-import.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.imports.preview.title)

export const loader = forSignedIn(async ({ portal, visitor, params, language }) => {
  const id = params['id'] ?? ''
  return { id, ...(await previewImport(portal, visitor, id, language)) }
})

export default function ImportPreview() {
  const { id, rows, original } = useLoaderData<typeof loader>()
  const { preview } = useMessages().imports
  return (
    <>
      <h1 className="govuk-heading-xl">{preview.title}</h1>
      <p className="govuk-body-l">{preview.lead(rows.length)}</p>
      <PreviewedRows rows={rows} original={original} />
      <ButtonLink to={paths.import(id)}>{preview.back}</ButtonLink>
    </>
  )
}
