import { movedItem, type AgendaItem } from '#app/domain/agenda.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import type { AgendaChange } from '#app/use-cases/agendas/change-agenda.ts'
import { textOf } from './forms.ts'

/** What the agenda page sent, as typed: it is shown again when something in it is to be put right. */
export interface TypedAgenda {
  title: string
  /** `YYYY-MM-DD`, or whatever stood in the three boxes. */
  meetingDate: string
  items: { recordId: string; note: string; minutes: string }[]
}

export function readAgendaForm(form: FormData): TypedAgenda {
  const recordIds = [...form.keys()].filter((name) => name.startsWith('note.')).map((name) => name.slice(5))
  return {
    title: textOf(form, 'title').trim(),
    meetingDate: readDate(form, 'meetingDate'),
    items: recordIds.map((recordId) => ({
      recordId,
      // Browsers send line breaks as two characters, the page counts them as one.
      note: textOf(form, `note.${recordId}`).replace(/\r\n/g, '\n').trim(),
      minutes: textOf(form, `minutes.${recordId}`).trim(),
    })),
  }
}

/** What was typed, as the verb that keeps it wants it; minutes that are no number are NaN, which it refuses. */
export function changeOf(id: string, typed: TypedAgenda, { deed, recordId }: Asked): AgendaChange {
  return {
    ...typed,
    id,
    items: typed.items.map((item) => ({
      ...item,
      minutes: item.minutes === '' ? 0 : /^\d+$/.test(item.minutes) ? Number(item.minutes) : NaN,
    })),
    reorder: reorderings[deed]?.(recordId),
  }
}

const deeds = [
  'save',
  'search',
  'up',
  'down',
  'remove',
  'word',
  'print',
  'share',
  'unshare',
  'start',
  'delete',
  'delete-for-good',
] as const
export type AgendaDeed = (typeof deeds)[number]

/** Which button was pressed: 'save', 'up RECORD'. */
export interface Asked {
  deed: AgendaDeed
  recordId: string
}

export function readDeed(form: FormData): Asked {
  const [deed, recordId = ''] = textOf(form, 'do').split(' ')
  return { deed: isOneOf(deeds, deed) ? deed : 'save', recordId }
}

type Reorder = (items: readonly AgendaItem[]) => AgendaItem[]

const reorderings: Partial<Record<AgendaDeed, (recordId: string) => Reorder>> = {
  up: (recordId) => (items) => movedItem(items, recordId, -1),
  down: (recordId) => (items) => movedItem(items, recordId, 1),
  remove: (recordId) => (items) => items.filter((item) => item.recordId !== recordId),
}

function readDate(form: FormData, name: string): string {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) =>
    textOf(form, `${name}.${part}`).trim(),
  )
  return year + month + day === '' ? '' : [year, twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(typed: string): string {
  return typed === '' ? '' : typed.padStart(2, '0')
}
