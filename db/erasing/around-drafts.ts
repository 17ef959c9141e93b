import { eq, inArray } from 'drizzle-orm'
import {
  alertMatches,
  alertNews,
  bodyCorrections,
  bodyPreviews,
  draftColleagues,
  factAnswers,
  factCheckers,
  findingDecisions,
  intruderChecks,
  links,
  mails,
  messages,
  parkedForms,
  plainVerdicts,
  recommendationEvents,
  reminders,
  reviewNotes,
  schedules,
  submissions,
  wordNotes,
} from '../schema/schema.ts'
import type { Place } from './place.ts'
import { destroyKeysOfRecord } from './pseudonyms.ts'

/** The words as they were sent to reviewers each time, and what was said about them. */
const reviewing: Place = {
  holds: [
    'submissions.content',
    'submissions.change_note',
    'messages.text',
    'review_notes.text',
    'schedules.failure',
  ],
  erase(db, { id }) {
    db.delete(submissions).where(eq(submissions.recordId, id)).run()
    db.delete(messages).where(eq(messages.recordId, id)).run()
    db.delete(reviewNotes).where(eq(reviewNotes.recordId, id)).run()
    db.delete(schedules).where(eq(schedules.recordId, id)).run()
  },
}

/** The links to its drafts, who came through them, and what they answered. */
const throughLinks: Place = {
  holds: ['links.made_for', 'fact_checkers.name', 'fact_checkers.role', 'fact_answers.correction'],
  erase(db, { editionIds }) {
    const made = db
      .select({ id: links.id })
      .from(links)
      .where(inArray(links.editionId, [...editionIds]))
    db.delete(factAnswers).where(inArray(factAnswers.linkId, made)).run()
    db.delete(factCheckers).where(inArray(factCheckers.linkId, made)).run()
    db.delete(draftColleagues)
      .where(inArray(draftColleagues.editionId, [...editionIds]))
      .run()
    db.delete(links)
      .where(inArray(links.editionId, [...editionIds]))
      .run()
  },
}

const namedBodies: Place = {
  holds: ['body_corrections.correction', 'body_previews.skip_reason'],
  erase(db, { editionIds }) {
    db.delete(bodyCorrections)
      .where(inArray(bodyCorrections.editionId, [...editionIds]))
      .run()
    db.delete(bodyPreviews)
      .where(inArray(bodyPreviews.editionId, [...editionIds]))
      .run()
  },
}

/** What a body and an ombudsman said to each other about what became of its recommendations. */
const tracking: Place = {
  holds: ['recommendation_events.words', 'recommendation_events.link'],
  erase(db, { id }) {
    db.delete(recommendationEvents).where(eq(recommendationEvents.recordId, id)).run()
  },
}

const residents: Place = {
  holds: ['plain_verdicts.words'],
  erase(db, { editionIds }) {
    db.delete(plainVerdicts)
      .where(inArray(plainVerdicts.editionId, [...editionIds]))
      .run()
  },
}

/** What was decided about its findings, and who is meant by the letters in it. */
const anonymity: Place = {
  holds: ['finding_decisions.note', 'pseudonym_keys.sealed'],
  erase(db, { id }) {
    db.delete(findingDecisions).where(eq(findingDecisions.recordId, id)).run()
    db.delete(intruderChecks).where(eq(intruderChecks.recordId, id)).run()
    destroyKeysOfRecord(db, id)
  },
}

const fromWord: Place = {
  holds: ['word_notes.text'],
  erase(db, { id }) {
    db.delete(wordNotes).where(eq(wordNotes.recordId, id)).run()
  },
}

/** What its writers had typed when their sessions had ended. */
const parked: Place = {
  holds: ['parked_forms.form'],
  erase(db, { id }) {
    db.delete(parkedForms).where(eq(parkedForms.recordId, id)).run()
  },
}

/** No words, but nobody is to be asked whether it is still in use. */
const asked: Place = {
  holds: [],
  erase(db, { id }) {
    db.delete(reminders).where(eq(reminders.recordId, id)).run()
  },
}

/** Mail about it that is still to be sent: its words are sealed, but nobody is to get them any more. */
const inMail: Place = {
  holds: [],
  erase(db, { id }) {
    db.delete(mails).where(eq(mails.about, id)).run()
  },
}

/** No words, but nobody is to be told of it. */
const inAlerts: Place = {
  holds: [],
  erase(db, { id }) {
    db.delete(alertMatches).where(eq(alertMatches.recordId, id)).run()
    db.delete(alertNews).where(eq(alertNews.recordId, id)).run()
  },
}

export const draftPlaces: readonly Place[] = [
  reviewing,
  throughLinks,
  namedBodies,
  tracking,
  residents,
  anonymity,
  fromWord,
  parked,
  asked,
  inMail,
  inAlerts,
]
