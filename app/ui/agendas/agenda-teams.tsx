import type { TeamReading, TeamToGive } from '#app/domain/given-agenda.ts'
import { Details } from '../content/details.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button } from '../forms/button.tsx'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'

interface AgendaTeamsProps {
  given: readonly TeamReading[]
  teams: readonly TeamToGive[]
}

/** Gives the agenda to teams to read, and shows how many of each have. Nothing where there is no team to give it to. */
export function AgendaTeams({ given, teams }: AgendaTeamsProps) {
  const { give } = useMessages().agendas
  if (given.length + teams.length === 0) return null
  return (
    <section aria-labelledby="teams">
      <h2 className="govuk-heading-m" id="teams">
        {give.title}
      </h2>
      <p className="govuk-body">{give.text}</p>
      {given.map((team) => (
        <Given key={team.teamId} team={team} />
      ))}
      {teams.length > 0 && (
        <>
          <Select
            name="team"
            label={give.team}
            options={teams.map(({ id, team, organisation }) => ({
              value: id,
              label: give.named(team, organisation),
            }))}
          />
          <Button look="secondary" name="do" value="give">
            {give.button}
          </Button>
        </>
      )}
    </section>
  )
}

function Given({
  team: { teamId, team, organisation, people, read, acknowledged, names },
}: {
  team: TeamReading
}) {
  const { give } = useMessages().agendas
  const name = give.named(team, organisation)
  return (
    <>
      <h3 className="govuk-heading-s">{name}</h3>
      <p className="govuk-body">{give.counts(read, people, acknowledged)}</p>
      {names !== null && names.length > 0 && (
        <Details
          summary={
            <>
              {give.who}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </>
          }
        >
          <ul className="govuk-list">
            {names.map(({ id, name: person, state }) => (
              <li key={id}>
                {person}: {give.states[state]}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Button look="secondary" name="do" value={`take-back ${teamId}`}>
        {give.takeBack}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </>
  )
}
