import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { ClosedVocabularies } from '#app/ui/vocabularies/closed-vocabularies.tsx'
import { VocabularyTable } from '#app/ui/vocabularies/vocabulary-table.tsx'
import { listVocabularies } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.admin.page.vocabularies.title)

export const loader = forSignedIn(({ portal, visitor }) => ({ open: listVocabularies(portal, visitor) }))

export default function Vocabularies() {
  const { open } = useLoaderData<typeof loader>()
  const { admin, vocabularies } = useMessages()
  return (
    <>
      <AdminCrumbs page="vocabularies" />
      <h1 className="govuk-heading-l">{admin.page.vocabularies.title}</h1>
      <p className="govuk-body">{vocabularies.lead}</p>
      <VocabularyTable open={open} />
      <ClosedVocabularies />
    </>
  )
}
