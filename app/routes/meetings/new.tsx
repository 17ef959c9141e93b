import { data } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { londonDay } from '#app/domain/london-time.ts'
import { packTemplates } from '#app/domain/team-meetings.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { messagesIn } from '#app/messages/known.ts'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SeriesForm, type TypedSeries } from '#app/ui/meetings/series-form.tsx'
import { useSeriesErrors } from '#app/ui/meetings/use-series-errors.ts'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listTeams } from '#app/use-cases/meetings/read-series.ts'
import { startSeries } from '#app/use-cases/meetings/start-series.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readSeriesForm } from '#app/web/series-form.ts'

export const meta: MetaFunction = (args) => pageTitle(args, ({ meetings }) => meetings.form.newTitle)

export const loader = forSignedIn(({ portal, visitor, url, language }) => {
  const organisations = listTeams(portal, visitor, language).filter(({ mayStart }) => mayStart)
  const asked = url.searchParams.get('organisation')
  const template = url.searchParams.get('template')
  const chosen = organisations.find(({ slug }) => slug === asked) ?? organisations[0]
  const words: TypedSeries = {
    team: '',
    organisationId: chosen?.id ?? '',
    template: isOneOf(packTemplates, template) ? template : 'team-meeting',
    rhythm: 'monthly',
    weekday: 2,
    week: 'first',
    startsOn: londonDay(portal.clock()),
    time: '10:00',
    length: 60,
    nation: 'wales',
    onHoliday: 'move',
    breaks: [],
    standingTitle: messagesIn(language).meetings.form.standingDefault,
    standingSearch: '',
    standingMinutes: 20,
    takesPacks: false,
  }
  return { words, organisations: organisations.map(({ id, name }) => ({ id, name })) }
})

export const action = forSignedIn(async (call) => {
  const words = readSeriesForm(await readForm(call.request))
  const started = startSeries(call.portal, call.visitor, { ...words, exceptions: [] })
  return started.ok
    ? goTo(paths.team(started.value, 'started'), call)
    : data({ issues: started.issues, words }, 422)
})

export default function NewMeetings() {
  const { words, organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { meetings } = useMessages()
  const errors = useSeriesErrors(answer?.issues ?? [])
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      <h1 className="govuk-heading-xl">{meetings.form.newTitle}</h1>
      {organisations.length === 0 ? (
        <p className="govuk-body">{meetings.noOrganisation}</p>
      ) : (
        <SeriesForm
          words={answer?.words ?? words}
          organisations={organisations}
          version={0}
          errors={errors}
        />
      )}
    </>
  )
}
