import type { GivenAgenda, ReadingState } from '#app/domain/given-agenda.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { ListedTable } from '../content/listed-table.tsx'
import { Tag, type TagColour } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

const colours: Record<ReadingState, TagColour> = { unread: 'blue', read: 'yellow', acknowledged: 'green' }

/** The agendas that somebody's teams were given to read. Nothing when there are none. */
export function GivenAgendas({ agendas }: { agendas: readonly GivenAgenda[] }) {
  const { given, give, date, list } = useMessages().agendas
  const { team } = useMessages().meetings
  const language = useLanguage()
  if (agendas.length === 0) return null
  return (
    <ListedTable
      caption={given.listTitle}
      none=""
      columns={[list.name, team, date, given.state].map((label) => ({ label }))}
      rows={agendas.map((agenda) => [
        <Link to={paths.givenAgenda(agenda.id)}>{agenda.title}</Link>,
        agenda.team,
        agenda.meetingDate === '' ? list.noDate : longDate(agenda.meetingDate, language),
        <Tag colour={colours[agenda.state]}>{give.states[agenda.state]}</Tag>,
      ])}
    />
  )
}
