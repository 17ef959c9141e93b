import { createHash } from 'node:crypto'
import type { Agenda } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Reader } from '#db/connection.ts'
import { findSeries } from '#db/meetings.ts'
import { agendasOf, findAgenda, isHeldWith, type Holder } from '#db/agendas.ts'

/** Whoever gathers an agenda: somebody signed in, or a reader with a key in a cookie (null before they have one). */
export interface Gatherer {
  visitor: Visitor
  agendaKey: string | null
}

/** Only a hash of a visitor's key is stored. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

export function holderOf({ visitor, agendaKey }: Gatherer): Holder | null {
  if (visitor !== null) return { ownerId: visitor.id }
  return agendaKey === null ? null : { keyHash: hashOfKey(agendaKey) }
}

/** The agenda being worked on: the one asked for, otherwise the one changed last; null when there is none yet. */
export function findOwnAgenda(db: Reader, gatherer: Gatherer, id: string | null): Agenda | null {
  const wanted = id ?? lastChanged(db, gatherer)
  if (wanted === null) return null
  const agenda = findAgenda(db, wanted)
  if (agenda === null) throw new Fault('not-found')
  const refusal = whyNotUse(db, gatherer, agenda)
  if (refusal !== null) throw new Fault('forbidden', refusal)
  return agenda
}

/**
 * The agenda asked for, otherwise the one changed last, for what every page shows of it; null also when the gatherer may not
 * use it now, as they need the pages on which they put that right.
 */
export function findUsableAgenda(db: Reader, gatherer: Gatherer, asked: string | null): Agenda | null {
  const id = asked ?? lastChanged(db, gatherer)
  const agenda = id === null ? null : findAgenda(db, id)
  return agenda !== null && whyNotUse(db, gatherer, agenda) === null ? agenda : null
}

function lastChanged(db: Reader, gatherer: Gatherer): string | null {
  const holder = holderOf(gatherer)
  return holder === null ? null : (agendasOf(db, holder)[0]?.id ?? null)
}

function whyNotUse(db: Reader, gatherer: Gatherer, { id, ownerId, seriesId }: Agenda): Refusal | null {
  const holder = holderOf(gatherer)
  const holds = holder !== null && 'keyHash' in holder && isHeldWith(db, id, holder.keyHash)
  const series = seriesId === null ? null : findSeries(db, seriesId)
  const agenda = { ownerId, holds, ...(series && { meetings: series }) }
  return whyNot(gatherer.visitor, { do: 'use-agenda', agenda })
}
