import type { Agenda, AgendaChangeNote, AgendaItem } from './agenda.ts'

/** The number people know an item by: its place, until the agenda goes out; from then on the one it went out with. */
export function numberOf({ label }: Pick<AgendaItem, 'label'>, index: number): string {
  return label === '' ? String(index + 1) : label
}

/** The agenda as it goes out: every item has its number for good, and what changes from now on is listed. */
export function issued<T extends Agenda>(agenda: T, at: string): T {
  const items = agenda.items.map((item, index) => ({ ...item, label: String(index + 1) }))
  return { ...agenda, items, issuedAt: at, changes: [] }
}

/** As if it had never gone out: numbers follow the places again. */
export function recalled<T extends Agenda>(agenda: T): T {
  const items = agenda.items.map((item) => ({ ...item, label: '' }))
  return { ...agenda, items, issuedAt: null, changes: [] }
}

/** Whether an item was put on after the agenda went out. */
export function isSupplement(
  { changes }: Pick<Agenda, 'changes'>,
  { label }: Pick<AgendaItem, 'label'>,
): boolean {
  return changes.some((note) => note.what === 'added' && note.label === label)
}

/** Items that went out stay in the order in which they did, whatever order they were given. */
export function inOrderOf(before: readonly AgendaItem[], items: readonly AgendaItem[]): AgendaItem[] {
  return before.flatMap(({ id }) => items.find((item) => item.id === id) ?? [])
}

/**
 * What an agenda that went out becomes: those that were there keep their numbers, those put on at the end follow on, those
 * put on between get letters (3A, 3B), and no number is ever used again. Says what changed since it went out.
 */
export function withStableNumbers(before: Agenda, next: Agenda): Agenda {
  if (before.issuedAt === null || next.issuedAt === null) return next
  const known = new Set(before.items.map(({ id }) => id))
  const added = next.items.filter(({ id }) => !known.has(id))
  let items = next.items
  const used = [...before.items, ...before.changes].map(({ label }) => label)
  for (const item of added) {
    items = placed(items, item, used)
    used.push(items.find(({ id }) => id === item.id)?.label ?? '')
  }
  return { ...next, items, changes: changesOf(before, { ...next, items }) }
}

/** The items with a new one numbered and, when it stands between others, behind all that were put on there before. */
function placed(items: readonly AgendaItem[], item: AgendaItem, used: readonly string[]): AgendaItem[] {
  const index = items.findIndex(({ id }) => id === item.id)
  const others = items.toSpliced(index, 1)
  // What stands behind it may be new as well, and not numbered yet.
  if (others.slice(index).every(({ label }) => label === '')) {
    const label = String(Math.max(0, ...used.map(whole)) + 1)
    return others.toSpliced(index, 0, { ...item, label })
  }
  const base = whole(others[index - 1]?.label ?? '')
  const behind = others.findLastIndex(({ label }) => label !== '' && whole(label) === base)
  const letters = used.filter((label) => label !== '' && whole(label) === base).map(lettersOf)
  return others.toSpliced(behind + 1, 0, { ...item, label: `${base}${nextLetters(letters)}` })
}

function whole(label: string): number {
  return Number.parseInt(label, 10) || 0
}

function lettersOf(label: string): string {
  return label.replace(/^\d+/, '')
}

/** A, B … Z, AA, AB …: the one behind all those that were used. */
function nextLetters(used: readonly string[]): string {
  const last = Math.max(0, ...used.map(countOf))
  let count = last + 1
  let letters = ''
  while (count > 0) {
    count -= 1
    letters = String.fromCharCode(65 + (count % 26)) + letters
    count = Math.floor(count / 26)
  }
  return letters
}

function countOf(letters: string): number {
  return [...letters].reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0)
}

function changesOf(before: Agenda, next: Agenda): AgendaChangeNote[] {
  const notes: AgendaChangeNote[] = []
  const note = (what: AgendaChangeNote['what'], label: string) =>
    notes.push({ at: next.updatedAt, what, label })
  for (const item of before.items) {
    const now = next.items.find(({ id }) => id === item.id)
    if (now === undefined) note('removed', item.label)
    else if (isSupplement(before, item)) continue
    else if (now.pinned?.editionId !== item.pinned?.editionId) note('newer-edition', item.label)
    else if (openWords(now) !== openWords(item)) note('changed', item.label)
  }
  for (const item of next.items) {
    if (!before.items.some(({ id }) => id === item.id)) note('added', item.label)
  }
  if (before.meetingDate !== next.meetingDate) note('date', '')
  // The last that happened to an item is what counts.
  const kept = before.changes.filter((old) => !notes.some((one) => replaces(one, old)))
  return [...kept, ...notes]
}

function replaces(one: AgendaChangeNote, old: AgendaChangeNote): boolean {
  return one.label === old.label && (one.what === 'removed' || one.what === old.what)
}

/** What is passed on: a change to what is restricted is nobody else's business. */
function openWords({ title, note, purpose, presenter, questions, minutes }: AgendaItem): string {
  return JSON.stringify([title, note, purpose, presenter, questions, minutes])
}
