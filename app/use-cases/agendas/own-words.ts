import type { UsualItem } from '#app/domain/agenda-template.ts'
import { questionsIn } from '#app/domain/agenda.ts'
import type { ReadAgenda, ReadAgendaItem } from '#app/domain/read-agenda.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'

/**
 * An agenda for a document in `language`, taken from a page in `main`. What a team wrote itself is in one language: it is
 * said to be that of the page, save what a template put there, which the portal knows in both.
 */
export function withOwnWordsIn(agenda: ReadAgenda, main: Language, language: Language): ReadAgenda {
  if (main === language) return agenda
  return { ...agenda, items: agenda.items.map((item) => saidIn(item, main, language)) }
}

function saidIn(item: ReadAgendaItem, main: Language, language: Language): ReadAgendaItem {
  const usual = item.record === null ? usualItem(item, main) : null
  if (usual === null) return { ...item, written: { title: main, questions: main, notes: main } }
  const { title, questions } = bothLanguages[language].templates.items[usual]
  return {
    ...item,
    title,
    questions: item.questions === '' ? '' : questions,
    written: { title: language, questions: language, notes: main },
  }
}

/** The item of a template that this is, as long as nobody changed what it says. */
function usualItem({ title, questions }: ReadAgendaItem, main: Language): UsualItem | null {
  const { items } = bothLanguages[main].templates
  const asked = questionsIn(questions).join('\n')
  const keys = Object.keys(items) as UsualItem[]
  return keys.find((key) => items[key].title === title && ['', items[key].questions].includes(asked)) ?? null
}
