import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { MergedTerms } from '#app/ui/vocabularies/merged-terms.tsx'
import { TermForm, useTermLabels } from '#app/ui/vocabularies/term-form.tsx'
import { TermNews } from '#app/ui/vocabularies/term-news.tsx'
import { TermTable } from '#app/ui/vocabularies/term-table.tsx'
import { addTerm } from '#app/use-cases/vocabularies/add-term.ts'
import { readVocabulary } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readTermForm, vocabularyAt } from '#app/web/vocabulary-form.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded, ...args }) =>
  pageTitle(args, (m) =>
    loaded === undefined ? m.admin.page.vocabularies.title : m.vocabularies.name[loaded.vocabulary],
  )

export const loader = forSignedIn(({ portal, visitor, params }) => {
  const vocabulary = vocabularyAt(params['vocabulary'])
  return { vocabulary, ...readVocabulary(portal, visitor, vocabulary) }
})

export const action = forSignedIn(async ({ portal, visitor, request, params, language }) => {
  const vocabulary = vocabularyAt(params['vocabulary'])
  const typed = readTermForm(await readForm(request))
  const result = addTerm(portal, visitor, { vocabulary, ...typed })
  if (!result.ok) return data({ issues: result.issues, typed, failed: true }, { status: 422 })
  return goTo(`${paths.vocabulary(vocabulary)}?done=added`, { language })
})

const nothing = { label: { en: '', cy: '' }, group: '' }

export default function Vocabulary() {
  const { vocabulary, terms, merged } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const { vocabularies: words } = useMessages()
  const errors = useErrors(sent?.issues, useTermLabels(vocabulary))
  return (
    <>
      <AdminCrumbs page="vocabularies" below={words.name[vocabulary]} />
      <ErrorSummary errors={errors.lines} />
      {!sent && <TermNews done={done} />}
      <h1 className="govuk-heading-l">{words.name[vocabulary]}</h1>
      <p className="govuk-body">{words.about[vocabulary]}</p>
      <TermTable vocabulary={vocabulary} terms={terms} />
      <MergedTerms merged={merged} />
      <section aria-labelledby="add">
        <h2 className="govuk-heading-m" id="add">
          {words.add}
        </h2>
        <p className="govuk-body">{words.addLead}</p>
        <TermForm
          key={terms.length}
          vocabulary={vocabulary}
          term={sent?.typed ?? nothing}
          errors={errors}
          button={words.addButton}
          does="add"
        />
      </section>
    </>
  )
}
