import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
  type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core'
import type { Former } from '#app/domain/former-meetings.ts'
import type { ActionStatus } from '#app/domain/minutes.ts'
import type { Break, Exception, OnHoliday, Rhythm, WeekOfMonth, Weekday } from '#app/domain/meeting-series.ts'
import type { PackTemplate } from '#app/domain/team-meetings.ts'
import type { Nation } from '#app/domain/vocabulary.ts'
import { agendas } from './agendas.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

/** A team that meets again and again, and what it always talks about. */
export const meetingSeries = sqliteTable(
  'meeting_series',
  {
    id: text().primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    team: text().notNull(),
    template: text().$type<PackTemplate>().notNull(),
    rhythm: text().$type<Rhythm>().notNull(),
    weekday: integer().$type<Weekday>().notNull(),
    week: text().$type<WeekOfMonth>().notNull(),
    startsOn: text('starts_on').notNull(),
    time: text().notNull(),
    length: integer().notNull(),
    nation: text().$type<Nation>().notNull(),
    onHoliday: text('on_holiday').$type<OnHoliday>().notNull(),
    breaks: text({ mode: 'json' }).$type<Break[]>().notNull(),
    exceptions: text({ mode: 'json' }).$type<Exception[]>().notNull(),
    /** What was planned before the timetable was last changed. */
    former: text({ mode: 'json' }).$type<Former>().notNull().default({ since: '', meetings: [], gone: [] }),
    standingTitle: text('standing_title').notNull(),
    /** The search page's query string. */
    standingSearch: text('standing_search').notNull(),
    standingMinutes: integer('standing_minutes').notNull(),
    /** Whether teams of other organisations may give it their agendas to read. */
    takesPacks: integer('takes_packs', { mode: 'boolean' }).notNull().default(false),
    version: integer().notNull(),
    createdAt: text('created_at').notNull(),
    /** When the version was reached; '' when nothing was changed since it began. */
    updatedAt: text('updated_at').notNull().default(''),
  },
  (t) => [index('meeting_series_organisation').on(t.organisationId)],
)

/** Who is in a team: those who prepare its meetings together, and those who read what it is given. */
export const seriesPeople = sqliteTable(
  'series_people',
  {
    seriesId: text('series_id')
      .notNull()
      .references((): AnySQLiteColumn => meetingSeries.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    prepares: integer({ mode: 'boolean' }).notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.seriesId, t.personId] }), index('series_people_person').on(t.personId)],
)

/** Secret addresses under which people's calendars fetch a team's meetings: one for each person, of which only a hash is kept. */
export const seriesCalendars = sqliteTable(
  'series_calendars',
  {
    tokenHash: text('token_hash').primaryKey(),
    seriesId: text('series_id')
      .notNull()
      .references((): AnySQLiteColumn => meetingSeries.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: text('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('series_calendars_series_person').on(t.seriesId, t.personId),
    index('series_calendars_person').on(t.personId),
  ],
)

/** What a meeting gave somebody to do. */
export const meetingActions = sqliteTable(
  'meeting_actions',
  {
    id: text().primaryKey(),
    agendaId: text('agenda_id')
      .notNull()
      .references((): AnySQLiteColumn => agendas.id, { onDelete: 'cascade' }),
    /** The item it came from; items are written anew with every change, so that nothing points to their rows. */
    itemId: text('item_id').notNull(),
    what: text().notNull(),
    /** A post or a name, as typed. */
    owner: text().notNull(),
    due: text().notNull(),
    status: text().$type<ActionStatus>().notNull(),
    evidence: text().notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    version: integer().notNull(),
  },
  (t) => [index('meeting_actions_agenda').on(t.agendaId)],
)

/** Teams to which an agenda was given to read. */
export const agendaTeams = sqliteTable(
  'agenda_teams',
  {
    agendaId: text('agenda_id')
      .notNull()
      .references((): AnySQLiteColumn => agendas.id, { onDelete: 'cascade' }),
    teamId: text('team_id')
      .notNull()
      .references((): AnySQLiteColumn => meetingSeries.id, { onDelete: 'cascade' }),
    sentAt: text('sent_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agendaId, t.teamId] }), index('agenda_teams_team').on(t.teamId)],
)

/** People who opened an agenda that one of their teams was given to read, and whether they say that they have read it. */
export const agendaReaders = sqliteTable(
  'agenda_readers',
  {
    agendaId: text('agenda_id')
      .notNull()
      .references((): AnySQLiteColumn => agendas.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** The team as a part of which they got it; null when they were named. */
    teamId: text('team_id').references(() => meetingSeries.id, { onDelete: 'set null' }),
    sentAt: text('sent_at').notNull(),
    readAt: text('read_at'),
    acknowledgedAt: text('acknowledged_at'),
  },
  (t) => [primaryKey({ columns: [t.agendaId, t.personId] }), index('agenda_readers_person').on(t.personId)],
)

/** Organisations that let readers see how many of their meetings looked at a record. */
export const countedOrganisations = sqliteTable('counted_organisations', {
  organisationId: text('organisation_id')
    .primaryKey()
    .references(() => organisations.id),
  since: text().notNull(),
})
