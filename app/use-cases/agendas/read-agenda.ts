import { withRunningTotal, type Agenda } from '#app/domain/agenda.ts'
import { Fault } from '#app/domain/fault.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { agendasOf, findSharedAgenda } from '#db/agendas.ts'
import { findRecords } from '#db/records.ts'
import { cardOf } from '../search/card.ts'
import { findOwnAgenda, holderOf, type Gatherer } from './holder.ts'

/** The gatherer's own agenda: the one asked for, or the current one; null when there is none yet. */
export function readOwnAgenda(
  portal: Portal,
  gatherer: Gatherer,
  id: string | null,
  language: Language,
): ReadAgenda | null {
  const agenda = findOwnAgenda(portal.db, gatherer, id)
  return agenda === null ? null : read(portal, agenda, language)
}

/** An agenda that was shared, for anybody with its link. */
export function readSharedAgenda(portal: Portal, token: string, language: Language): ReadAgenda {
  const agenda = findSharedAgenda(portal.db, token)
  if (agenda === null) throw new Fault('not-found')
  return read(portal, agenda, language)
}

/** The gatherer's agendas, last changed first. */
export function listAgendas(portal: Portal, gatherer: Gatherer): Omit<Agenda, 'items'>[] {
  const holder = holderOf(gatherer)
  return holder === null ? [] : agendasOf(portal.db, holder)
}

/** Which records are on the current agenda: their ids, for the count in the header and "added" marks. */
export function recordsOnAgenda(portal: Portal, gatherer: Gatherer): string[] {
  return findOwnAgenda(portal.db, gatherer, null)?.items.map((item) => item.recordId) ?? []
}

function read(portal: Portal, agenda: Agenda, language: Language): ReadAgenda {
  const ids = agenda.items.map((item) => item.recordId)
  const records = new Map(findRecords(portal.db, ids).map((record) => [record.id, record]))
  const items = withRunningTotal(agenda.items).map(({ recordId, note, minutes, until }) => {
    const record = records.get(recordId)
    const card = record && isPublished(record) ? cardOf(portal, record, language) : null
    return { recordId, note, minutes, until, card }
  })
  return { ...agenda, items, totalMinutes: items.at(-1)?.until ?? 0 }
}
