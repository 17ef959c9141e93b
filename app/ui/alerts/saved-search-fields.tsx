import { alertsBefore, cadences } from '#app/domain/saved-search.ts'
import type { OwnTeam } from '#app/use-cases/alerts/own-teams.ts'
import { Radios } from '../forms/choices.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface SavedSearchFieldsProps {
  name: string
  alerts: string
  /** Whose meetings the visitor prepares. */
  teams: readonly OwnTeam[]
  errors: FormErrors
}

/** What a search is called, and how often its owner is told what is new in it. */
export function SavedSearchFields({ name, alerts, teams, errors }: SavedSearchFieldsProps) {
  const words = useMessages().alerts
  return (
    <>
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={name}
        error={errors.of('name')}
        autoComplete="off"
      />
      <CadenceField alerts={alerts} teams={teams} errors={errors} />
    </>
  )
}

/** How often its reader is told; who prepares the meetings of several teams can choose one. */
export function CadenceField({ alerts, teams, errors }: Omit<SavedSearchFieldsProps, 'name'>) {
  const words = useMessages().alerts
  // Of a single team it is the same as of all, but for who chose it when there were more.
  const isOffered = ({ id }: OwnTeam) => teams.length > 1 || alerts === alertsBefore(id)
  return (
    <Radios
      name="alerts"
      legend={words.how}
      legendSize="s"
      value={alerts}
      error={errors.of('alerts')}
      choices={[
        ...cadences.map((value) => ({
          value,
          label: words.cadence[value],
          hint: value === 'meeting' ? words.meetingHint : undefined,
        })),
        ...teams.filter(isOffered).map(({ id, name }) => ({
          value: alertsBefore(id),
          label: words.beforeMeetingsOf(name),
        })),
      ]}
    />
  )
}
