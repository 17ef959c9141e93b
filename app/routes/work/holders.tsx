import { useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { HolderList } from '#app/ui/work/holder-list.tsx'
import { showHolders } from '#app/use-cases/holders/show-holders.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.lateCorrections.holders.title)

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  showHolders(portal, visitor, params['id'] ?? '', language),
)

export default function WhoMayHaveIt() {
  const shown = useLoaderData<typeof loader>()
  const corrected = useSearchParams()[0].get('done') === 'corrected'
  const { lateCorrections } = useMessages()
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        {corrected && <NotificationBanner type="success">{lateCorrections.done}</NotificationBanner>}
        <HolderList {...shown} />
      </div>
    </div>
  )
}
