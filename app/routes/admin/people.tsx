import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { AccountList } from '#app/ui/admin/account-list.tsx'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { Pagination } from '#app/ui/content/pagination.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { findAccounts } from '#app/use-cases/admin/accounts/find-accounts.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.page.people.title)

export const loader = forSignedIn(({ portal, visitor, url }) => {
  const page = Number.parseInt(url.searchParams.get('page') ?? '', 10) || 1
  return findAccounts(portal, visitor, { words: '', page })
})

/** Looking for somebody is a form that posts: names and addresses have no place in an address of the web, or a log. */
export const action = forSignedIn(async ({ portal, visitor, request }) => {
  const words = textOf(await readForm(request), 'words').slice(0, 200)
  return data({ words, ...findAccounts(portal, visitor, { words, page: 1 }) })
})

export default function People() {
  const all = useLoaderData<typeof loader>()
  const found = useActionData<typeof action>()
  const { admin, siteAccounts: words } = useMessages()
  const { total, accounts, page, pages } = found ?? all
  return (
    <>
      <AdminCrumbs page="people" />
      <h1 className="govuk-heading-l">{admin.page.people.title}</h1>
      <p className="govuk-body">{words.lead}</p>
      <Form role="search" action={paths.accounts()}>
        <TextInput
          name="words"
          type="search"
          label={words.find.label}
          hint={words.find.hint}
          value={found?.words}
          width={30}
          autoComplete="off"
          spellCheck="false"
        />
        <Button look="secondary">{words.find.button}</Button>
      </Form>
      <div role="status">
        <h2 className="govuk-heading-m">{words.count(total)}</h2>
        {total === 0 && <p className="govuk-body">{words.find.none}</p>}
        {found && pages > 1 && <p className="govuk-body">{words.find.more}</p>}
      </div>
      {found && (
        <p className="govuk-body">
          <Link to={paths.accounts()}>{words.find.clear}</Link>
        </p>
      )}
      <AccountList accounts={accounts} />
      {!found && <Pagination page={page} pages={pages} toPage={(to) => paths.accounts(to)} />}
    </>
  )
}
