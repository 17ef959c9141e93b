import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { readFollowed, type Followed } from '#app/domain/followed.ts'
import { paths } from '#app/paths.ts'
import { CadenceField } from '#app/ui/alerts/saved-search-fields.tsx'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { follow, readToFollow } from '#app/use-cases/alerts/follow.ts'
import { readOwnTeams } from '#app/use-cases/alerts/own-teams.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.alerts.follow.title)

export const loader = forSignedIn((call) => {
  const followed = followedOf(call)
  const { thing, already } = readToFollow(call.portal, call.visitor, { followed, language: call.language })
  // Whoever follows it is shown how, and where to stop.
  return already === null
    ? { kind: followed.kind, thing, teams: readOwnTeams(call.portal, call.visitor) }
    : goTo(paths.savedSearch(already), call)
})

export const action = forSignedIn(async (call) => {
  const alerts = textOf(await readForm(call.request), 'alerts')
  const result = follow(call.portal, call.visitor, { followed: followedOf(call), alerts })
  if (!result.ok) return data({ issues: result.issues, alerts }, { status: 422 })
  return goTo(paths.savedSearches('followed'), call)
})

function followedOf({ params }: SignedInCall): Followed {
  const followed = readFollowed(params['what'] ?? '')
  if (followed === null) throw new Fault('not-found')
  return followed
}

export default function Follow() {
  const { kind, thing, teams } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useMessages().alerts
  const errors = useErrors(sent?.issues, { alerts: words.how })
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        <h1 className="govuk-heading-l">{words.follow.title}</h1>
        <InsetText>
          <Link to={thing.path} lang={thing.title.translated ? undefined : thing.title.language}>
            {thing.title.text}
          </Link>
        </InsetText>
        <p className="govuk-body">{words.follow.lead[kind]}</p>
        <Form>
          <CadenceField alerts={sent?.alerts ?? 'daily'} teams={teams} errors={errors} />
          <Button once>{words.follow.button}</Button>
        </Form>
      </div>
    </div>
  )
}
