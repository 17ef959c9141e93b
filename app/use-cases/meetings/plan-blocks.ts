import type { Block, BlockDocument } from '#app/domain/blocks.ts'
import { isOpenAction } from '#app/domain/minutes.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { longDate } from '#app/messages/dates.ts'
import { sourceLines } from '#app/messages/source-words.ts'
import type { ActionPlan, PlannedAction } from './action-plan.ts'

/** An action plan as a document. */
export function planOnPaper({ name, organisation, actions }: ActionPlan, language: Language): BlockDocument {
  const { meetings, agendas } = bothLanguages[language]
  const title = meetings.planOf(name)
  return {
    title,
    language,
    blocks: [
      { is: 'title', text: title },
      { is: 'fact', label: agendas.document.organisation, text: organisation.name },
      ...(actions.length === 0 ? [{ is: 'about' as const, text: meetings.plan.none }] : []),
      ...part(meetings.plan.open, actions.filter(isOpenAction), language),
      ...part(
        meetings.plan.closed,
        actions.filter((action) => !isOpenAction(action)),
        language,
      ),
    ],
  }
}

function part(heading: string, actions: readonly PlannedAction[], language: Language): Block[] {
  if (actions.length === 0) return []
  const messages = bothLanguages[language]
  const { plan } = messages.meetings
  const head = [plan.what, plan.owner, [plan.due, plan.status, plan.evidence].join(' / '), plan.source]
  const rows = actions.map((action) => {
    const { what, owner, due, status, urgency, evidence, team, meetingDate } = action
    const state = isOpenAction(action)
      ? `${plan.statuses[status]} (${plan.urgencies[urgency]})`
      : plan.statuses[status]
    const shown = evidence === '' ? [] : [`${plan.evidence}: ${evidence}`]
    const from = [...sourceLines(action, messages), `${team}, ${longDate(meetingDate, language)}`]
    return [what, owner, [longDate(due, language), state, ...shown].join('; '), from.join('; ')]
  })
  return [
    { is: 'heading', level: 1, number: null, href: null, text: { text: heading, language } },
    { is: 'text', language, blocks: [{ is: 'table', head, rows }] },
  ]
}
