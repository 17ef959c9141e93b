import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { WarningText } from '#app/ui/content/warning-text.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readSecondFactorOf } from '#app/use-cases/second-factor/read-another.ts'
import { resetSecondFactor } from '#app/use-cases/second-factor/reset.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.secondFactor.reset.shortTitle)

export const loader = forSignedIn(({ portal, visitor, params, url }) => ({
  ...readSecondFactorOf(portal, visitor, { personId: params['id'] ?? '' }),
  done: url.searchParams.get('done') === 'reset',
}))

export const action = forSignedIn(async ({ portal, visitor, params, request, language }) => {
  await readForm(request)
  const personId = params['id'] ?? ''
  resetSecondFactor(portal, visitor, { personId })
  return goTo(`${paths.resetSecondFactor(personId)}?done=reset`, { language })
})

export default function ResetSecondFactor() {
  const { name, on, whyNotReset, done } = useLoaderData<typeof loader>()
  const { admin, secondFactor, whyNot } = useMessages()
  const words = secondFactor.reset
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Breadcrumbs crumbs={[{ label: admin.title, to: paths.admin() }, { label: words.shortTitle }]} />
        {done && <NotificationBanner type="success">{words.done}</NotificationBanner>}
        <h1 className="govuk-heading-l">{words.title(name)}</h1>
        <p className="govuk-body">{on ? words.on : words.off}</p>
        {on && whyNotReset !== null && <p className="govuk-body">{whyNot[whyNotReset]}</p>}
        {on && whyNotReset === null && (
          <Form>
            <WarningText>{words.warning}</WarningText>
            <p className="govuk-body">{words.text}</p>
            <Button look="warning" once>
              {words.button}
            </Button>
          </Form>
        )}
      </div>
    </div>
  )
}
