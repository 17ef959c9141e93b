import type { Block, BlockDocument } from '#app/domain/blocks.ts'
import { numberOf } from '#app/domain/item-numbers.ts'
import { isOpenAction, type ActionWords, type MeetingAction, type Urgency } from '#app/domain/minutes.ts'
import type { ReadAgenda, ReadAgendaItem } from '#app/domain/read-agenda.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { itemTitle } from '#app/messages/agenda-words.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { longDate } from '#app/messages/dates.ts'
import { noteBlocks } from '../agendas/agenda-blocks.ts'

/** What a meeting decided, as a document: the outcome of each item, and what is to be done. */
export function minutesOnPaper(
  agenda: ReadAgenda & { organisation: string },
  actions: readonly MeetingAction[],
  language: Language,
): BlockDocument {
  const words = bothLanguages[language].meetings.minutes
  const title = words.title(agenda.title)
  return {
    title,
    language,
    blocks: [
      { is: 'title', text: title },
      ...(agenda.organisation === ''
        ? []
        : [
            {
              is: 'fact' as const,
              label: bothLanguages[language].agendas.document.organisation,
              text: agenda.organisation,
            },
          ]),
      {
        is: 'fact',
        label: bothLanguages[language].agendas.date,
        text: longDate(agenda.meetingDate, language),
      },
      ...(agenda.attendance === null
        ? []
        : [{ is: 'fact' as const, label: words.attendance, text: String(agenda.attendance) }]),
      ...agenda.items.flatMap((item, index) => itemBlocks(item, numberOf(item, index), language)),
      ...actionBlocks(words.actions, actions, language),
    ],
  }
}

function itemBlocks(item: ReadAgendaItem, number: string, language: Language): Block[] {
  const messages = bothLanguages[language]
  const words = messages.meetings.minutes
  const { votesFor, votesAgainst, votesAbstained } = item
  const counts = [votesFor, votesAgainst, votesAbstained]
  const voted = counts.some((count) => count !== null)
  return [
    { is: 'heading', level: 1, number, href: null, text: itemTitle(item, messages, language) },
    { is: 'about', text: item.outcome === '' ? words.noOutcome : words.outcomes[item.outcome] },
    ...noteBlocks(words.resolution, item.resolution, item.written?.notes),
    ...(voted
      ? [
          {
            is: 'fact' as const,
            label: words.vote,
            text: words.votes(votesFor ?? 0, votesAgainst ?? 0, votesAbstained ?? 0),
          },
        ]
      : []),
  ]
}

/** What is to be done, as a table under its heading; nothing when nothing is. */
export function actionBlocks(
  heading: string,
  actions: readonly (ActionWords & { urgency?: Urgency })[],
  language: Language,
): Block[] {
  if (actions.length === 0) return []
  return [
    { is: 'heading', level: 1, number: null, href: null, text: { text: heading, language } },
    actionTable(actions, language),
  ]
}

/** What is to be done, by whom and by when. */
export function actionTable(
  actions: readonly (ActionWords & { urgency?: Urgency })[],
  language: Language,
): Block {
  const { plan } = bothLanguages[language].meetings
  const head = [plan.what, plan.owner, plan.due, plan.status]
  const rows = actions.map(({ what, owner, due, status, urgency }) => {
    const state = plan.statuses[status]
    const late = urgency === undefined || !isOpenAction({ status }) ? '' : ` (${plan.urgencies[urgency]})`
    return [what, owner, longDate(due, language), state + late]
  })
  return { is: 'text', language, blocks: [{ is: 'table', head, rows }] }
}
