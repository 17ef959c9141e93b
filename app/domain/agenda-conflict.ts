import type { Agenda, ItemWords } from './agenda.ts'
import type { TwoTexts } from './two-texts.ts'

/** An agenda as a page sends it: everything is text. */
export interface AgendaAsTyped {
  title: string
  meetingDate: string
  meetingLength: string
  items: readonly (Record<keyof ItemWords, string> & { id: string })[]
}

type Saved = Pick<Agenda, 'title' | 'meetingDate' | 'meetingLength'> & {
  items: readonly (ItemWords & { id: string })[]
}

const ofItem = ['title', 'note', 'purpose', 'presenter', 'questions', 'restricted', 'minutes'] as const

/** Every text that saving would overwrite, beside what was typed, by input name ('note.ITEM'). An item taken off meanwhile has lost all of its own. */
export function differingWords(saved: Saved, typed: AgendaAsTyped): TwoTexts[] {
  const length = saved.meetingLength === null ? '' : String(saved.meetingLength)
  const texts = [
    { field: 'title', yours: typed.title, theirs: saved.title },
    { field: 'meetingDate', yours: typed.meetingDate, theirs: saved.meetingDate },
    { field: 'meetingLength', yours: typed.meetingLength, theirs: length },
    ...typed.items.flatMap((item) => {
      const now = saved.items.find(({ id }) => id === item.id)
      const parts = now === undefined ? (['title', 'note', 'questions', 'restricted'] as const) : ofItem
      return parts.map((part) => ({
        field: `${part}.${item.id}`,
        yours: item[part],
        theirs: now === undefined ? '' : String(now[part]),
      }))
    }),
  ]
  return texts.filter(({ yours, theirs }) => yours !== theirs)
}

/** Whether what a page sent was begun before something that another page saved. */
export function isStale(
  { version, changedFrom }: Pick<Agenda, 'version' | 'changedFrom'>,
  from: { version: number; page: string },
): boolean {
  return from.version !== version && (from.page === '' || from.page !== changedFrom)
}
