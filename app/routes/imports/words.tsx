import { data } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import type { Issue } from '#app/domain/issue.ts'
import { may } from '#app/domain/permissions.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ChooseMeanings } from '#app/ui/imports/choose-meanings.tsx'
import { NameBody } from '#app/ui/imports/name-body.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { chooseMeanings } from '#app/use-cases/import-batches/choose-for-import.ts'
import { nameBody } from '#app/use-cases/import-batches/name-body.ts'
import { beginOfBody, readMeanings } from '#app/use-cases/import-batches/read-meanings.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { readWordsForm } from '#app/web/import-form.ts'
import { readOrganisationForm } from '#app/web/organisation-form.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, ({ imports: { words } }) =>
    args.data?.naming ? words.naming.title(args.data.naming.written) : words.title,
  )

const pageIn = (url: URL) => Number.parseInt(url.searchParams.get('page') ?? '', 10) || 1

/** With a body of the file in the address the page asks what is known of that one. */
export const loader = forSignedIn(({ portal, visitor, params, language, url }) => {
  const id = params['id'] ?? ''
  return {
    ...readMeanings(portal, visitor, id, { language, page: pageIn(url) }),
    naming: beginOfBody(portal, visitor, id, url.searchParams.get('body') ?? ''),
    mayAdd: may(visitor, { do: 'manage-organisations' }),
  }
})

export const action = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const id = call.params['id'] ?? ''
  const form = await readForm(call.request)
  if (textOf(form, 'do') === 'name-body') {
    const typed = readOrganisationForm(form)
    const written = textOf(form, 'written')
    const named = nameBody(portal, visitor, id, { ...typed, written, isAnother: form.has('isAnother') })
    if (!named.ok) return data({ issues: named.issues, typed, alike: [] }, 422)
    if ('slug' in named.value) return goTo(`${paths.importWords(id)}?done=named`, call)
    const issues: Issue[] = [{ field: 'isAnother', problem: 'organisation-alike' }]
    return data({ issues, typed, alike: named.value.alike }, 422)
  }
  chooseMeanings(portal, visitor, id, readWordsForm(form))
  const body = textOf(form, 'name')
  if (body !== '') return goTo(`${paths.importWords(id)}?${new URLSearchParams({ body }).toString()}`, call)
  const { page, pages } = readMeanings(portal, visitor, id, { language, page: pageIn(call.url) })
  return goTo(page < pages ? `${paths.importWords(id)}?page=${page + 1}` : paths.importPreview(id), call)
})

export default function ImportWords() {
  const { naming, mayAdd, ...read } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const own = useMessages().imports.words
  if (naming !== null) return <NameBody id={read.batch.id} {...naming} {...answer} />
  return (
    <>
      {done === 'named' && <NotificationBanner type="success">{own.naming.done}</NotificationBanner>}
      <h1 className="govuk-heading-xl">{own.title}</h1>
      <p className="govuk-body-l">{own.lead}</p>
      <ChooseMeanings {...read} mayAdd={mayAdd} />
    </>
  )
}
