import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { SettingsForm } from '#app/ui/admin/settings-form.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { changePortalSettings, readPortalSettings } from '#app/use-cases/admin/change-portal-settings.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.page.settings.title)

export const loader = forSignedIn(({ portal, visitor }) => {
  const { backupHour, ...switches } = readPortalSettings(portal, visitor)
  return { settings: { ...switches, backupHour: backupHour === null ? '' : String(backupHour) } }
})

export const action = forSignedIn(async ({ portal, visitor, request, language }) => {
  const form = await readForm(request)
  const typed = {
    totpRequired: form.has('totpRequired'),
    reviewersMayReviewOwnOrganisation: form.has('reviewersMayReviewOwnOrganisation'),
    backupHour: textOf(form, 'backupHour'),
  }
  const changed = changePortalSettings(portal, visitor, typed)
  if (!changed.ok) return data({ issues: changed.issues, typed, failed: true }, { status: 422 })
  return goTo(`${paths.portalSettings()}?done=saved`, { language })
})

export default function PortalSettings() {
  const { settings } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const saved = useSearchParams()[0].get('done') === 'saved'
  const { admin, siteSettings: words } = useMessages()
  const errors = useErrors(sent?.issues, { backupHour: words.backupHour.label })
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <AdminCrumbs page="settings" />
        <ErrorSummary errors={errors.lines} />
        {!sent && saved && <NotificationBanner type="success">{words.saved}</NotificationBanner>}
        <h1 className="govuk-heading-l">{admin.page.settings.title}</h1>
        <p className="govuk-body">{words.lead}</p>
        <SettingsForm settings={sent?.typed ?? settings} errors={errors} />
        <p className="govuk-body">{words.environment}</p>
      </div>
    </div>
  )
}
