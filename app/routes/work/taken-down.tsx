import { useSearchParams, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.afterPublishing.takeDown.doneTitle)

/** After a take-down: the record's own pages are gone, so this names none of it. */
export const loader = forSignedIn(() => null)

export default function TakenDown() {
  const { afterPublishing, common, lateCorrections } = useMessages()
  const recordId = useSearchParams()[0].get('record')
  const { doneTitle, done, doneNext, next } = afterPublishing.takeDown
  return (
    <>
      <NotificationBanner type="success">{done}</NotificationBanner>
      <h1 className="govuk-heading-xl">{doneTitle}</h1>
      <h2 className="govuk-heading-m">{doneNext}</h2>
      <ol className="govuk-list govuk-list--number">
        {next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {recordId !== null && (
        <p className="govuk-body">
          <Link to={paths.holders(recordId)}>{lateCorrections.holders.link}</Link>
        </p>
      )}
      <p className="govuk-body">
        <Link to={paths.work()}>{common.back}</Link>
      </p>
    </>
  )
}
