import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { AccountCrumbs } from '#app/ui/people/account-crumbs.tsx'
import { SessionList } from '#app/ui/people/session-list.tsx'
import { endSession } from '#app/use-cases/people/end-session.ts'
import { listSessions } from '#app/use-cases/people/list-sessions.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.accounts.sessions.title)

export const loader = forSignedIn(({ portal, visitor, sessionToken, url }) => ({
  sessions: listSessions(portal, visitor, { sessionToken }),
  ended: url.searchParams.get('done') === 'ended',
}))

export const action = forSignedIn(async (call) => {
  const form = await readForm(call.request)
  endSession(call.portal, call.visitor, { sessionId: textOf(form, 'end') })
  return goTo(paths.sessions('ended'), call)
})

export default function Sessions() {
  const { sessions, ended } = useLoaderData<typeof loader>()
  const words = useMessages().accounts.sessions
  return (
    <>
      <AccountCrumbs here={words.title} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {ended && <NotificationBanner type="success">{words.ended}</NotificationBanner>}
          <h1 className="govuk-heading-l">{words.title}</h1>
          <p className="govuk-body">{words.lead}</p>
          <SessionList sessions={sessions} />
          <h2 className="govuk-heading-m">{words.everywhere}</h2>
          <p className="govuk-body">{words.everywhereText}</p>
          <Form action={`${paths.signOut()}?everywhere`} reloadDocument>
            <Button look="warning">{words.everywhere}</Button>
          </Form>
        </div>
      </div>
    </>
  )
}
