import type { MetaFunction } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { signOut } from '#app/use-cases/people/sign-out.ts'
import { forAnyone } from '#app/web/access.ts'
import { goTo } from '#app/web/respond.ts'
import { signOutCookie } from '#app/web/session.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.people.signOut.title)

/** Asks first: a link or a picture on another site must not sign anybody out. */
export const loader = forAnyone((call) => (call.visitor === null ? goTo(paths.home(), call) : null))

export const action = forAnyone((call) => {
  const everywhere = call.url.searchParams.has('everywhere')
  signOut(call.portal, call.visitor, { sessionToken: call.sessionToken, everywhere })
  call.setCookie(signOutCookie(call.portal))
  const answer = goTo(paths.home(), call)
  // Pages kept for the back button go too. Not "cookies": that would also clear those of neighbouring services, which
  // share a domain such as gov.wales with the portal.
  answer.headers.set('Clear-Site-Data', '"cache"')
  return answer
})

export default function SignOut() {
  const words = useMessages().people.signOut
  return (
    <>
      <h1 className="govuk-heading-l">{words.question}</h1>
      <Form reloadDocument>
        <Button>{words.button}</Button>
      </Form>
    </>
  )
}
