import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { suspensionReasons } from '#app/domain/person.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { AccountActions } from '#app/ui/admin/account-actions.tsx'
import { AccountFacts } from '#app/ui/admin/account-facts.tsx'
import { AccountRoles } from '#app/ui/admin/account-roles.tsx'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { endSessions } from '#app/use-cases/admin/accounts/end-sessions.ts'
import { readAccount } from '#app/use-cases/admin/accounts/read-account.ts'
import { grantRoleTo, takePortalRole } from '#app/use-cases/people/change-portal-role.ts'
import { suspend } from '#app/use-cases/people/suspend.ts'
import { resetSecondFactor } from '#app/use-cases/second-factor/reset.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, () => args.data?.person.name ?? '')

export const loader = forSignedIn(({ portal, visitor, params }) =>
  readAccount(portal, visitor, params['id'] ?? ''),
)

/** Several forms: the button says which. */
export const action = forSignedIn(async ({ portal, visitor, request, params, language }) => {
  const form = await readForm(request)
  const personId = params['id'] ?? ''
  const done = (what: string) => goTo(`${paths.accountOf(personId)}?done=${what}`, { language })
  if (form.has('give')) {
    grantRoleTo(portal, visitor, { personId, role: textOf(form, 'give') })
    return done('granted')
  }
  if (form.has('take')) {
    takePortalRole(portal, visitor, { personId, role: textOf(form, 'take') })
    return done('taken')
  }
  switch (textOf(form, 'do')) {
    case 'end-sessions':
      endSessions(portal, visitor, { personId })
      return done('ended')
    case 'reset-second-factor':
      resetSecondFactor(portal, visitor, { personId })
      return done('reset')
    case 'lift':
      suspend(portal, visitor, { personId, lift: true })
      return done('lifted')
    case 'suspend': {
      const reason = textOf(form, 'reason')
      if (!isOneOf(suspensionReasons, reason)) {
        const issues = [{ field: 'reason', problem: 'required' as const }]
        return data({ issues, failed: true }, { status: 422 })
      }
      suspend(portal, visitor, { personId, lift: false, reason })
      return done('suspended')
    }
    default:
      throw new Fault('bad-request')
  }
})

export default function PersonPage() {
  const account = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const words = useMessages().siteAccounts
  const errors = useErrors(sent?.issues, { reason: words.suspend.reason })
  const news = Object.entries(words.done).find(([key]) => key === done)?.[1]
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <AdminCrumbs page="people" below={account.person.name} />
        <ErrorSummary errors={errors.lines} />
        {!sent && news !== undefined && <NotificationBanner type="success">{news}</NotificationBanner>}
        <h1 className="govuk-heading-l govuk-!-text-break-word">{account.person.name}</h1>
        <AccountFacts account={account} />
        <AccountRoles account={account} />
        <AccountActions account={account} errors={errors} />
      </div>
    </div>
  )
}
