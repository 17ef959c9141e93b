import { newItem, type Agenda, type AgendaItem, type ItemWords, type Purpose } from './agenda.ts'
import type { PackTemplate } from './team-meetings.ts'

/** Items that one or another kind of meeting has again and again; what they say is in the messages. */
export type UsualItem =
  | 'welcome'
  | 'apologies'
  | 'declarations'
  | 'minutes'
  | 'actions'
  | 'complaints'
  | 'assurance'
  | 'risks'
  | 'tryOut'
  | 'learning'
  | 'recommendations'
  | 'conclusions'
  | 'workProgramme'
  | 'decisions'
  | 'otherBusiness'

/** An item as a template has it. `minutes`: how long such an item usually takes. */
export interface OutlineItem {
  item: UsualItem
  purpose: Purpose
  minutes: number
}

/** The items that a meeting begins and ends with; the records that were chosen go between. */
export interface Around<Item> {
  first: readonly Item[]
  last: readonly Item[]
}

export const outlines: Record<PackTemplate, Around<OutlineItem>> = {
  'team-meeting': {
    first: [
      { item: 'welcome', purpose: 'information', minutes: 5 },
      { item: 'actions', purpose: 'discussion', minutes: 10 },
    ],
    last: [
      { item: 'tryOut', purpose: 'decision', minutes: 5 },
      { item: 'otherBusiness', purpose: 'discussion', minutes: 5 },
    ],
  },
  'complaints-panel': {
    first: [
      { item: 'apologies', purpose: 'information', minutes: 5 },
      { item: 'minutes', purpose: 'decision', minutes: 5 },
      { item: 'complaints', purpose: 'information', minutes: 15 },
    ],
    last: [
      { item: 'learning', purpose: 'discussion', minutes: 15 },
      { item: 'recommendations', purpose: 'decision', minutes: 10 },
      { item: 'otherBusiness', purpose: 'discussion', minutes: 5 },
    ],
  },
  'scrutiny-committee': {
    first: [
      { item: 'apologies', purpose: 'information', minutes: 5 },
      { item: 'declarations', purpose: 'information', minutes: 5 },
      { item: 'minutes', purpose: 'decision', minutes: 5 },
      { item: 'actions', purpose: 'discussion', minutes: 10 },
    ],
    last: [
      { item: 'conclusions', purpose: 'decision', minutes: 20 },
      { item: 'workProgramme', purpose: 'decision', minutes: 10 },
    ],
  },
  board: {
    first: [
      { item: 'apologies', purpose: 'information', minutes: 5 },
      { item: 'declarations', purpose: 'information', minutes: 5 },
      { item: 'minutes', purpose: 'decision', minutes: 5 },
      { item: 'actions', purpose: 'discussion', minutes: 10 },
      { item: 'assurance', purpose: 'information', minutes: 15 },
      { item: 'risks', purpose: 'discussion', minutes: 15 },
    ],
    last: [
      { item: 'decisions', purpose: 'decision', minutes: 10 },
      { item: 'otherBusiness', purpose: 'discussion', minutes: 5 },
    ],
  },
}

/**
 * The agenda with a template's items around what is on it, and where records go from now on. Nothing is lost: an item called
 * the same stays as it is, and once the agenda went out, all that is new follows on at the end. `newId` gives each item its id.
 */
export function withTemplate(agenda: Agenda, around: Around<ItemWords>, newId: () => string): Agenda {
  const here = new Set(agenda.items.filter(({ pinned }) => pinned === null).map(({ title }) => title))
  const missing = (words: readonly ItemWords[]) =>
    words
      .filter(({ title }) => !here.has(title))
      .map((one): AgendaItem => ({ ...newItem, ...one, id: newId(), pinned: null }))
  const first = missing(around.first)
  const last = missing(around.last)
  const items =
    agenda.issuedAt === null ? [...first, ...agenda.items, ...last] : [...agenda.items, ...first, ...last]
  const opening = items.findLast(({ title }) => around.first.some((one) => one.title === title))
  return { ...agenda, items, recordsAfter: opening?.id ?? agenda.recordsAfter }
}

/**
 * The item behind which the next record goes: the last record; where there is none yet, what the meeting begins with. '' for the
 * end, where it always goes on an agenda that was made from nothing.
 */
export function placeForRecords({
  seriesId,
  recordsAfter,
  items,
}: Pick<Agenda, 'seriesId' | 'recordsAfter' | 'items'>): string {
  if (seriesId === null && recordsAfter === '') return ''
  return items.findLast(({ pinned }) => pinned !== null)?.id ?? recordsAfter
}
