import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/forms/button.tsx'
import { FollowCalendar } from '#app/ui/meetings/follow-calendar.tsx'
import { MeetingTable } from '#app/ui/meetings/meeting-table.tsx'
import { MeetingsDone } from '#app/ui/meetings/meetings-done.tsx'
import { SeriesPeople } from '#app/ui/meetings/series-people.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { decideMeeting, shareSeries } from '#app/use-cases/meetings/change-series.ts'
import {
  endCalendarAddress,
  makeCalendarAddress,
  readCalendarAddress,
} from '#app/use-cases/meetings/follow-calendar.ts'
import { readSeries, type ReadSeries } from '#app/use-cases/meetings/read-series.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { preparedPack } from '#app/web/prepared-pack.ts'
import { goTo } from '#app/web/respond.ts'

export const loader = forSignedIn(({ portal, visitor, params, url, language }) => ({
  read: readSeries(portal, visitor, params['id'] ?? '', language),
  madeAt: readCalendarAddress(portal, visitor, params['id'] ?? ''),
  done: url.searchParams.get('done'),
}))

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  pageTitle(args, () => data?.read.series.team ?? '')

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const id = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const planned = textOf(form, 'planned')
  const personId = textOf(form, 'person')
  switch (textOf(form, 'do')) {
    case 'prepare': {
      const pack = await preparedPack(call, { seriesId: id, planned })
      return goTo(paths.agenda(pack), call)
    }
    case 'call-off':
      decideMeeting(portal, visitor, { id, planned, held: false })
      return goTo(paths.team(id, 'called-off'), call)
    case 'call-back':
      decideMeeting(portal, visitor, { id, planned, held: true })
      return goTo(paths.team(id, 'back-on'), call)
    case 'add-person':
      shareSeries(portal, visitor, {
        id,
        personId,
        part: textOf(form, 'part') === 'reads' ? 'reads' : 'prepares',
      })
      return goTo(paths.team(id, 'person-added'), call)
    case 'remove-person':
      shareSeries(portal, visitor, { id, personId, part: null })
      return goTo(paths.team(id, 'person-removed'), call)
    case 'follow':
      return { address: makeCalendarAddress(portal, visitor, id, call.language) }
    case 'unfollow':
      endCalendarAddress(portal, visitor, id)
      return goTo(paths.team(id, 'unfollowed'), call)
    default:
      throw new Fault('bad-request')
  }
})

export default function Team() {
  const { read, madeAt, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { meetings } = useMessages()
  const words = meetings.series
  const { series, organisation, coming, past, mayPrepare } = read
  return (
    <>
      <MeetingsDone done={done} />
      <span className="govuk-caption-xl">{organisation.name}</span>
      <h1 className="govuk-heading-xl">{series.team}</h1>
      <About read={read} />
      <p className="govuk-body">
        <Link to={paths.actionPlan({ team: series.id })}>{meetings.planOf(series.team)}</Link>
      </p>
      <MeetingTable caption={words.coming} none={words.noComing} meetings={coming} mayPrepare={mayPrepare} />
      <MeetingTable caption={words.past} none={words.noPast} meetings={past} mayPrepare={mayPrepare} />
      <FollowCalendar seriesId={series.id} madeAt={madeAt} address={answer?.address ?? null} />
      <SeriesPeople {...read} />
      {mayPrepare && (
        <div className="govuk-button-group">
          <ButtonLink look="secondary" to={paths.editTeam(series.id)}>
            {words.change}
          </ButtonLink>
          <ButtonLink look="warning" to={paths.endTeam(series.id)}>
            {words.end}
          </ButtonLink>
        </div>
      )}
    </>
  )
}

/** When the team meets, and what its meetings always look at. */
function About({ read: { series } }: { read: ReadSeries }) {
  const { when, form, series: words } = useMessages().meetings
  const { rhythm, weekday, week, time, length, standingTitle, standingSearch } = series
  const day = form.weekdays[weekday]
  const often = rhythm === 'monthly' ? when.monthly(form.weeks[week], day) : when[rhythm](day)
  return (
    <>
      <p className="govuk-body-l">{when.at(often, time, length)}</p>
      <p className="govuk-body">
        {standingTitle}.{' '}
        {standingSearch === '' ? (
          words.watchedAll
        ) : (
          <Link to={`${paths.search()}?${standingSearch}`}>{words.watchedOpen}</Link>
        )}
      </p>
    </>
  )
}
