import { differingWords } from '#app/domain/agenda-conflict.ts'
import { movedItem, purposes, type AgendaItem, type ItemWords } from '#app/domain/agenda.ts'
import { reportLanguages, type ReportLanguage } from '#app/domain/committee-report.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { ownItem, type AgendaChange } from '#app/use-cases/agendas/change-agenda.ts'
import { textOf } from './forms.ts'

/** What the agenda page sent, as typed: it is shown again when something in it is to be put right. */
export interface TypedAgenda {
  title: string
  /** `YYYY-MM-DD`, or whatever stood in the three boxes. */
  meetingDate: string
  meetingLength: string
  /** The last day of a link, read as the meeting's date is. */
  shareUntil: string
  /** In which language, or languages, it is to be taken along. */
  takenIn: ReportLanguage | undefined
  items: TypedItem[]
  /** An item of the team's own that is to be put on, after the item with this id. */
  own: TypedItem & { after: string }
}

/** Suggestions that were ticked stand among the questions already. */
export type TypedItem = Record<keyof ItemWords, string> & { id: string }

export function readAgendaForm(form: FormData): TypedAgenda {
  const ids = [...form.keys()].filter((name) => name.startsWith('note.')).map((name) => name.slice(5))
  const takenIn = textOf(form, 'in')
  return {
    title: textOf(form, 'title').trim(),
    meetingDate: readDate(form, 'meetingDate'),
    meetingLength: textOf(form, 'meetingLength').trim(),
    shareUntil: readDate(form, 'shareUntil'),
    takenIn: isOneOf(reportLanguages, takenIn) ? takenIn : undefined,
    items: ids.map((id) => readItem(form, id)),
    own: { ...readItem(form, ownItem), after: textOf(form, 'after') },
  }
}

function readItem(form: FormData, id: string): TypedItem {
  // Browsers send line breaks as two characters, the page counts them as one.
  const read = (field: string) => textOf(form, `${field}.${id}`).replace(/\r\n/g, '\n').trim()
  const ticked = form.getAll(`suggested.${id}`).map(String)
  return {
    id,
    title: read('title'),
    note: read('note'),
    purpose: read('purpose'),
    presenter: read('presenter'),
    questions: [read('questions'), ...ticked].filter((text) => text !== '').join('\n'),
    minutes: read('minutes'),
    restricted: read('restricted'),
  }
}

/** Which agenda the page was opened with, and which page it is. */
export function readStart(form: FormData): { version: number; page: string } {
  return { version: Number(textOf(form, 'version')), page: textOf(form, 'page') }
}

/** What was typed, as the verb that keeps it wants it. */
export function changeOf(
  id: string,
  typed: TypedAgenda,
  { deed, itemId }: Asked,
  start: { version: number; page: string },
): AgendaChange {
  const { own, shareUntil: _, takenIn: __, ...agenda } = typed
  return {
    ...agenda,
    id,
    from: { ...start, differs: (saved) => differingWords(saved, typed).length > 0 },
    meetingLength: typed.meetingLength === '' ? null : minutesIn(typed.meetingLength),
    items: typed.items.map((item) => ({ id: item.id, ...wordsOf(item) })),
    reorder: reorderings[deed]?.(itemId),
    // Whichever button was pressed, what was typed is kept.
    own: deed === 'add' || own.title !== '' ? { words: wordsOf(own), after: own.after } : null,
  }
}

function wordsOf({ id: _, ...typed }: TypedItem): ItemWords {
  const { title, note, presenter, questions, restricted } = typed
  const purpose = isOneOf(purposes, typed.purpose) ? typed.purpose : ''
  return { title, note, presenter, questions, restricted, purpose, minutes: minutesIn(typed.minutes) }
}

/** Minutes that are no number are NaN, which the verb refuses. */
function minutesIn(typed: string): number {
  return typed === '' ? 0 : /^\d+$/.test(typed) ? Number(typed) : NaN
}

const deeds = [
  'save',
  'search',
  'add',
  'template',
  'up',
  'down',
  'remove',
  'take',
  'word',
  'print',
  'markdown',
  'pdf',
  'slides',
  'calendar',
  'email',
  'report',
  'issue',
  'recall',
  'share',
  'unshare',
  'give',
  'take-back',
  'start',
  'to-meeting',
  'copy',
  'delete',
  'delete-for-good',
] as const
export type AgendaDeed = (typeof deeds)[number]

/** Which button was pressed: 'save', 'up ITEM'. */
export interface Asked {
  deed: AgendaDeed
  itemId: string
}

export function readDeed(form: FormData): Asked {
  const [deed, itemId = ''] = textOf(form, 'do').split(' ')
  return { deed: isOneOf(deeds, deed) ? deed : 'save', itemId }
}

type Reorder = (items: readonly AgendaItem[]) => AgendaItem[]

const reorderings: Partial<Record<AgendaDeed, (itemId: string) => Reorder>> = {
  up: (itemId) => (items) => movedItem(items, itemId, -1),
  down: (itemId) => (items) => movedItem(items, itemId, 1),
  remove: (itemId) => (items) => items.filter((item) => item.id !== itemId),
}

export function readDate(form: FormData, name: string): string {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) =>
    textOf(form, `${name}.${part}`).trim(),
  )
  return year + month + day === '' ? '' : [year, twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(typed: string): string {
  return typed === '' ? '' : typed.padStart(2, '0')
}
