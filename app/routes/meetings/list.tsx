import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { ListedTable } from '#app/ui/content/listed-table.tsx'
import { Tag } from '#app/ui/content/tag.tsx'
import { ButtonLink } from '#app/ui/forms/button.tsx'
import { GivenAgendas } from '#app/ui/meetings/given-agendas.tsx'
import { MeetingsDone } from '#app/ui/meetings/meetings-done.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { listGivenAgendas } from '#app/use-cases/agendas/read-given.ts'
import { listTeams } from '#app/use-cases/meetings/read-series.ts'
import { forSignedIn } from '#app/web/access.ts'

export const loader = forSignedIn(({ portal, visitor, url, language }) => ({
  organisations: listTeams(portal, visitor, language),
  given: listGivenAgendas(portal, visitor),
  done: url.searchParams.get('done'),
}))

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, ({ meetings }) => meetings.title)

export default function Meetings() {
  const { organisations, given, done } = useLoaderData<typeof loader>()
  const { meetings } = useMessages()
  const language = useLanguage()
  return (
    <>
      <MeetingsDone done={done} />
      <h1 className="govuk-heading-xl">{meetings.title}</h1>
      <p className="govuk-body-l">{meetings.lead}</p>
      <GivenAgendas agendas={given} />
      {organisations.length === 0 && <p className="govuk-body">{meetings.noOrganisation}</p>}
      {organisations.map(({ id, slug, name, mayStart, teams }) => (
        <section key={id}>
          <ListedTable
            caption={name}
            none={meetings.none}
            columns={[{ label: meetings.team }, { label: meetings.next }]}
            rows={teams.map((team) => [
              <>
                <Link to={paths.team(team.id)}>{team.team}</Link>{' '}
                {team.prepares && <Tag colour="teal">{meetings.yours}</Tag>}
              </>,
              team.next === null ? meetings.noNext : longDate(team.next, language),
            ])}
          />
          <p className="govuk-body">
            <Link to={paths.actionPlan({ organisation: slug })}>{meetings.planOf(name)}</Link>
          </p>
          {mayStart && <ButtonLink to={paths.newMeetings(slug)}>{meetings.start}</ButtonLink>}
        </section>
      ))}
      <p className="govuk-body">
        <Link to={paths.agendas()}>{meetings.yourAgendas}</Link>
      </p>
    </>
  )
}
