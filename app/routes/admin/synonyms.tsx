import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { setLanguages } from '#app/domain/synonym.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { SynonymList } from '#app/ui/admin/synonym-list.tsx'
import { SynonymNews } from '#app/ui/admin/synonym-news.tsx'
import { TrySynonyms } from '#app/ui/admin/try-synonyms.tsx'
import { ButtonLink } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listSynonyms } from '#app/use-cases/synonyms/list-synonyms.ts'
import { switchSynonymSet } from '#app/use-cases/synonyms/switch-synonym-set.ts'
import { trySynonyms } from '#app/use-cases/synonyms/try-synonyms.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.page.synonyms.title)

const longestAsked = 100

export const loader = forSignedIn(async ({ portal, visitor, url, language }) => {
  const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, longestAsked)
  const [typed, words] = [asked('language'), asked('q')]
  const only = isOneOf(setLanguages, typed) ? typed : null
  const list = listSynonyms(portal, visitor, {
    words,
    language: only,
    page: Number.parseInt(asked('page'), 10) || 1,
  })
  const toTry = asked('try')
  const tried = toTry.trim() === '' ? null : await trySynonyms(portal, visitor, { words: toTry, language })
  return { list, words, only, tried }
})

/** The name of the pressed button says which way a set is switched, its value which set. */
export const action = forSignedIn(async ({ portal, visitor, request, language }) => {
  const form = await readForm(request)
  const active = form.has('on')
  if (!active && !form.has('off')) throw new Fault('bad-request')
  const result = switchSynonymSet(portal, visitor, { id: textOf(form, active ? 'on' : 'off'), active })
  if (!result.ok) return data({ issues: result.issues, failed: true }, { status: 422 })
  return goTo(paths.synonymsAfter(active ? 'on' : 'off'), { language })
})

export default function Synonyms() {
  const { list, words, only, tried } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { page, synonyms } = useMessages().admin
  const errors = useErrors(sent?.issues)
  return (
    <>
      <AdminCrumbs page="synonyms" />
      <ErrorSummary errors={errors.lines} />
      {!sent && <SynonymNews done={search.get('done')} />}
      <h1 className="govuk-heading-l">{page.synonyms.title}</h1>
      <p className="govuk-body">{synonyms.lead}</p>
      <ButtonLink to={paths.addSynonyms()}>{synonyms.add}</ButtonLink>
      <TrySynonyms tried={tried} />
      <SynonymList list={list} words={words} only={only} />
    </>
  )
}
