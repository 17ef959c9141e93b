import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { wordLists } from '#app/domain/listed-words.ts'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { ListedWordsForm } from '#app/ui/admin/listed-words-form.tsx'
import { ListedWordsTable } from '#app/ui/admin/listed-words-table.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { addListedWords } from '#app/use-cases/listed-words/add-listed-words.ts'
import { readLists } from '#app/use-cases/listed-words/read-lists.ts'
import { removeListedWords } from '#app/use-cases/listed-words/remove-listed-words.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.admin.page.anonymity.title)

export const loader = forSignedIn(({ portal, visitor }) => ({ lists: readLists(portal, visitor) }))

/** Entries to add, or the one whose button was pressed to take it off. */
export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const form = await readForm(call.request)
  if (form.has('remove')) {
    removeListedWords(portal, visitor, textOf(form, 'remove'))
    return goTo(`${paths.listedWords()}?done=removed`, call)
  }
  const words = textOf(form, 'words').replaceAll('\r\n', '\n')
  const typed = { list: textOf(form, 'list'), words }
  const added = addListedWords(portal, visitor, typed)
  if (!added.ok) return data({ issues: added.issues, typed }, { status: 422 })
  return goTo(`${paths.listedWords()}?done=added`, call)
})

export default function AnonymityLists() {
  const { lists } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const { admin, listedWords: words } = useMessages()
  const errors = useErrors(sent?.issues, { list: words.list, words: words.words })
  const said = done === 'added' || done === 'removed' ? words.done[done] : null
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <AdminCrumbs page="anonymity" />
        <ErrorSummary errors={errors.lines} />
        {!sent && said !== null && <NotificationBanner type="success">{said}</NotificationBanner>}
        <h1 className="govuk-heading-l">{admin.page.anonymity.title}</h1>
        {words.lead.map((text) => (
          <p className="govuk-body" key={text}>
            {text}
          </p>
        ))}
        <p className="govuk-body">
          <Link to={paths.help('keeping-people-anonymous')}>{words.help}</Link>
        </p>
        <ListedWordsForm typed={sent?.typed} errors={errors} />
        {wordLists.map((list) => (
          <ListedWordsTable key={list} list={list} entries={lists.filter((entry) => entry.list === list)} />
        ))}
      </div>
    </div>
  )
}
