import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { isStopLink, stopAlerts } from '#app/use-cases/alerts/stop-alerts.ts'
import { forAnyone } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.alerts.stop.title)

export const loader = forAnyone(({ portal, params }) => {
  const works = isStopLink(portal, { token: params['token'] ?? '' })
  return data({ works }, { status: works ? 200 : 410 })
})

/**
 * A button for people, and what mail programs post to by themselves (RFC 8058), who follow no redirect. Opening the link
 * stops nothing: programs that look into mail open links.
 */
export const action = forAnyone(({ portal, params }) => {
  const stopped = stopAlerts(portal, { token: params['token'] ?? '' })
  return data({ stopped }, { status: stopped ? 200 : 410 })
})

export default function StopAlerts() {
  const { works } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useMessages().alerts.stop
  if (!works) {
    return (
      <>
        <h1 className="govuk-heading-l">{words.over}</h1>
        <p className="govuk-body">{words.overText}</p>
      </>
    )
  }
  if (sent?.stopped) {
    return (
      <div role="status">
        <h1 className="govuk-heading-l">{words.stopped}</h1>
        <p className="govuk-body">{words.stoppedText}</p>
        <p className="govuk-body">
          <Link to={paths.savedSearches()}>{words.toSearches}</Link>
        </p>
      </div>
    )
  }
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{words.title}</h1>
        <p className="govuk-body">{words.lead}</p>
        <Form>
          <Button once>{words.button}</Button>
        </Form>
      </div>
    </div>
  )
}
