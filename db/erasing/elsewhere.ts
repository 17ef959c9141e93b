import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { sectionFields, type Casebook } from '#app/domain/casebook.ts'
import type { Reader } from '../connection.ts'
import {
  adoptionEntries,
  adoptions,
  agendaItems,
  agendaReports,
  casebookEntries,
  editions,
  inspirations,
  meetingActions,
  records,
  renderings,
} from '../schema/schema.ts'
import type { Place } from './place.ts'

/** An item keeps its place, minutes and presenter; what was said about it may repeat its words. */
const onAgendas: Place = {
  holds: [
    'agenda_items.title',
    'agenda_items.note',
    'agenda_items.questions',
    'agenda_items.restricted',
    'agenda_items.resolution',
  ],
  erase(db, { id }) {
    db.update(agendaItems)
      .set({ title: '', note: '', questions: '', restricted: '', resolution: '' })
      .where(eq(agendaItems.recordId, id))
      .run()
  },
}

/** What was written for a committee about what is on an agenda is not kept item by item: all of it may repeat its words. */
const inReports: Place = {
  holds: [
    'agenda_reports.purpose',
    'agenda_reports.background',
    'agenda_reports.findings',
    'agenda_reports.legal',
    'agenda_reports.financial',
    'agenda_reports.equality',
    'agenda_reports.welsh_language',
    'agenda_reports.recommendation',
  ],
  erase(db, { id }) {
    const about = db
      .select({ id: agendaItems.agendaId })
      .from(agendaItems)
      .where(eq(agendaItems.recordId, id))
    db.delete(agendaReports).where(inArray(agendaReports.agendaId, about)).run()
  },
}

/** What a meeting that talked about it gave people to do: that there was something, by when and for whom, stays. */
const actionsAboutIt: Place = {
  holds: ['meeting_actions.what', 'meeting_actions.evidence'],
  erase(db, { id }) {
    const items = db.select({ id: agendaItems.id }).from(agendaItems).where(eq(agendaItems.recordId, id))
    db.update(meetingActions)
      .set({ what: '', evidence: '' })
      .where(inArray(meetingActions.itemId, items))
      .run()
  },
}

/** What casebooks say about it, in every edition of theirs: the one thing that changes a published edition. */
const inCasebooks: Place = {
  holds: ['editions.content', 'renderings.html'],
  erase(db, { id }) {
    for (const edition of casebookEditionsNaming(db, id)) {
      const content = edition.content as Casebook
      const fields = content.sections.map((section) => sectionFields.commentary(section.id, id))
      const sections = content.sections.map((section) => ({
        ...section,
        entries: section.entries.filter((entry) => entry.recordId !== id),
      }))
      db.update(editions)
        .set({ content: { ...content, sections }, lock: sql`${editions.lock} + 1` })
        .where(eq(editions.id, edition.id))
        .run()
      const renderedNames = fields.flatMap((field) => [`${field}.en`, `${field}.cy`])
      db.delete(renderings)
        .where(and(eq(renderings.editionId, edition.id), inArray(renderings.field, renderedNames)))
        .run()
    }
    db.delete(casebookEntries)
      .where(or(eq(casebookEntries.recordId, id), eq(casebookEntries.casebookId, id)))
      .run()
  },
}

/** What other bodies said about taking it up. */
const adopted: Place = {
  holds: [
    'adoption_entries.changed',
    'adoption_entries.why',
    'adoption_entries.figures',
    'adoption_entries.contact_role',
  ],
  erase(db, { id }) {
    const ofRecord = db.select({ id: adoptions.id }).from(adoptions).where(eq(adoptions.recordId, id))
    db.delete(adoptionEntries).where(inArray(adoptionEntries.adoptionId, ofRecord)).run()
    db.delete(adoptions).where(eq(adoptions.recordId, id)).run()
  },
}

const inspired: Place = {
  holds: [],
  erase(db, { id, editionIds }) {
    db.delete(inspirations)
      .where(or(eq(inspirations.inspiredBy, id), inArray(inspirations.editionId, [...editionIds])))
      .run()
  },
}

/** Every edition of any casebook, whoever can see it, in which this record is an entry. */
export function casebookEditionsNaming(db: Reader, recordId: string) {
  return db
    .select({ id: editions.id, casebookId: editions.recordId, content: editions.content })
    .from(editions)
    .innerJoin(records, eq(records.id, editions.recordId))
    .where(and(eq(records.kind, 'casebook'), sql`instr(${editions.content}, ${`"${recordId}"`}) > 0`))
    .all()
}

export const elsewherePlaces: readonly Place[] = [
  onAgendas,
  inReports,
  actionsAboutIt,
  inCasebooks,
  adopted,
  inspired,
]
