import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { MeetingOfSeries } from '#app/use-cases/meetings/read-series.ts'
import { ListedTable } from '../content/listed-table.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface MeetingTableProps {
  caption: string
  none: string
  meetings: readonly MeetingOfSeries[]
  mayPrepare: boolean
}

/** Meetings of a team, how things stand with each, and what can be done about it. */
export function MeetingTable({ caption, none, meetings, mayPrepare }: MeetingTableProps) {
  const words = useMessages().meetings.series
  const language = useLanguage()
  const heads = [words.date, words.state, ...(mayPrepare ? [words.what] : [])]
  return (
    <ListedTable
      caption={caption}
      none={none}
      columns={heads.map((label) => ({ label }))}
      rows={meetings.map((meeting) => [
        longDate(meeting.date, language),
        <State meeting={meeting} />,
        ...(mayPrepare ? [<Deeds meeting={meeting} />] : []),
      ])}
    />
  )
}

function State({ meeting: { planned, date, held, why, pack } }: { meeting: MeetingOfSeries }) {
  const words = useMessages().meetings.series
  const language = useLanguage()
  const off = { 'bank-holiday': words.bankHoliday, break: words.break, decided: words.calledOff }
  if (!held) return <>{off[why ?? 'decided']}</>
  const state = pack === null ? words.planned : pack.heldAt === null ? words.prepared : words.writtenUp
  const moved = date === planned ? '' : ` (${words.moved(longDate(planned, language))})`
  return <>{state + moved}</>
}

function Deeds({ meeting: { planned, date, held, why, pack } }: { meeting: MeetingOfSeries }) {
  const words = useMessages().meetings.series
  const of = <VisuallyHidden> {words.ofMeeting(longDate(date, useLanguage()))}</VisuallyHidden>
  if (pack !== null)
    return (
      <>
        <Link to={paths.agenda(pack.id)}>
          {words.open}
          {of}
        </Link>
        <br />
        <Link to={paths.writeUp(pack.id)}>
          {words.writeUp}
          {of}
        </Link>
      </>
    )
  if (!held && why !== 'decided') return null
  return (
    <Form className="app-meeting-deeds">
      <input type="hidden" name="planned" value={planned} />
      {held && (
        <Button name="do" value="prepare" once>
          {words.prepare}
          {of}
        </Button>
      )}{' '}
      <Button look="secondary" name="do" value={held ? 'call-off' : 'call-back'} once>
        {held ? words.callOff : words.callBack}
        {of}
      </Button>
    </Form>
  )
}
