import type { PinnedRecord, ReadAgenda, ReadAgendaItem } from '#app/domain/read-agenda.ts'
import { textOfParts } from '#app/domain/card.ts'
import type { ShownText } from '#app/domain/shown.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { longDate } from './dates.ts'
import type { Messages } from './en.ts'

/** What an item is called, also when its record can no longer be read. */
export function itemTitle(
  { title, record, written }: Pick<ReadAgendaItem, 'title' | 'record' | 'written'>,
  { agendas }: Messages,
  language: Language,
): ShownText {
  if (record === null) return { text: title, language: written?.title ?? language }
  if (record.card !== null) return { text: textOfParts(record.card.title), language: record.card.language }
  const { replacedTitle, goneTitle, takenDownTitle } = agendas.standing
  const { is } = record.standing
  const text = is === 'replaced' ? replacedTitle : is === 'taken-down' ? takenDownTitle : goneTitle
  return { text, language }
}

/** What became of a record since it was chosen, in a sentence or two; '' when nothing did. */
export function standingSentence(
  { edition, standing }: PinnedRecord,
  { agendas, records }: Messages,
  language: Language,
): string {
  const words = agendas.standing
  switch (standing.is) {
    case 'current':
      return ''
    case 'newer-edition': {
      const { number, publishedAt } = standing.edition
      return words.newer(edition.number, number, longDate(publishedAt ?? '', language))
    }
    case 'no-longer-current':
      return `${records.noLongerCurrent}. ${standing.explanation}`.trim()
    case 'replaced':
      return standing.by === null ? words.replaced : words.replacedBy(standing.by.text)
    case 'gone':
      return words.gone
    case 'taken-down':
      return words.takenDown
  }
}

/** What changed since an agenda went out, a sentence for each change; none before it did. */
export function changeSentences(
  {
    changes,
    items,
    meetingDate,
  }: Pick<ReadAgenda, 'changes' | 'meetingDate'> & {
    items: readonly Pick<ReadAgendaItem, 'label' | 'title' | 'record' | 'written'>[]
  },
  messages: Messages,
  language: Language,
): string[] {
  const words = messages.agendas.issue
  return changes.map(({ at, what, label }) => {
    const item = items.find((one) => one.label === label)
    const title = item === undefined ? '' : itemTitle(item, messages, language).text
    const sentence =
      what === 'date'
        ? words.moved(meetingDate === '' ? words.noDate : longDate(meetingDate, language))
        : words.what[what](label, title)
    return `${longDate(at, language)}: ${sentence}`
  })
}
