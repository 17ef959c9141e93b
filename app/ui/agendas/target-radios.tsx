import { targetValue } from '#app/domain/agenda-target.ts'
import { longDate } from '#app/messages/dates.ts'
import type { Targets } from '#app/use-cases/meetings/list-targets.ts'
import { Radios, type Choice } from '../forms/choices.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface TargetRadiosProps {
  legend: string
  targets: Targets
  error: string | undefined
}

/** Coming meetings to choose from, the next of one's own teams first, then one's own agendas, and a new one at the end. */
export function TargetRadios({ legend, targets, error }: TargetRadiosProps) {
  const { choose } = useMessages().agendas
  const language = useLanguage()
  const meetings = targets.meetings.map((meeting): Choice => {
    const { team, organisation, date, agendaId, hasIt } = meeting
    const state = hasIt ? choose.hasIt : agendaId === null ? choose.willBePrepared : ''
    return {
      value: targetValue({ is: 'meeting', ...meeting }),
      label: choose.meeting(team, longDate(date, language)),
      hint: [organisation, state].filter(Boolean).join('. '),
    }
  })
  const agendas = targets.agendas.map(({ id, title, meetingDate, hasIt }): Choice => {
    const date = meetingDate === '' ? '' : longDate(meetingDate, language)
    return {
      value: targetValue({ is: 'agenda', id }),
      label: title,
      hint: [choose.own, date, hasIt ? choose.hasIt : ''].filter(Boolean).join('. '),
    }
  })
  const choices = [...meetings, ...agendas, { value: targetValue({ is: 'new' }), label: choose.new }]
  const all = [...targets.meetings, ...targets.agendas]
  const first = all.findIndex(({ hasIt }) => !hasIt)
  return (
    <Radios
      name="to"
      legend={legend}
      legendSize="m"
      value={choices[first === -1 ? all.length : first]?.value}
      choices={choices}
      error={error}
    />
  )
}
