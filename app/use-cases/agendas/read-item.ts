import { questionsIn, type AgendaItem } from '#app/domain/agenda.ts'
import { suggestQuestions } from '#app/domain/discussion.ts'
import { may } from '#app/domain/permissions.ts'
import type { EditionMark, PinnedRecord, Standing } from '#app/domain/read-agenda.ts'
import type { Edition, PortalRecord } from '#app/domain/record.ts'
import { noText, readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import { cardOf } from '../search/card.ts'

interface Chosen {
  item: AgendaItem
  record: PortalRecord
  edition: Edition
  /** The ids of all records on the same agenda. */
  onAgenda: ReadonlySet<string>
}

/**
 * The record of an item in the edition chosen, with what became of it since. Agendas are passed on: what is shown is
 * what anybody may read.
 */
export function readPinned(
  portal: Portal,
  { item, record, edition, onAgenda }: Chosen,
  language: Language,
): PinnedRecord {
  const chosen = { ...record, live: edition }
  const readable = may(null, { do: 'read-record', record })
  const { questions } = bothLanguages[language].agendas.discussion
  const asked = new Set(questionsIn(item.questions))
  return {
    id: record.id,
    card: readable ? cardOf(portal, chosen, language) : null,
    edition: markOf(edition),
    standing: standingOf(record, edition) ?? replacement(portal, record, language, onAgenda),
    suggestions: readable
      ? suggestQuestions(chosen, language).filter(({ key, words }) => !asked.has(questions[key](words)))
      : [],
  }
}

/** Null when the record was replaced: then it takes another record to say how things stand. */
function standingOf({ live, withdrawal }: PortalRecord, edition: Edition): Standing | null {
  switch (withdrawal?.reason) {
    case 'published-in-error':
      return { is: 'gone' }
    case 'taken-down':
      return { is: 'taken-down' }
    case 'replaced':
      return null
    case 'no-longer-current':
      return { is: 'no-longer-current', explanation: withdrawal.explanation }
    case undefined:
      return live === null || live.id === edition.id
        ? { is: 'current' }
        : { is: 'newer-edition', edition: markOf(live), changeNote: live.changeNote }
  }
}

function replacement(
  portal: Portal,
  { withdrawal }: PortalRecord,
  language: Language,
  onAgenda: ReadonlySet<string>,
): Standing {
  const next = findRecord(portal.db, withdrawal?.replacedBy ?? '')
  if (next === null || !may(null, { do: 'read-record', record: next })) {
    return { is: 'replaced', by: null, onAgenda: false }
  }
  const title = readIn(next.live?.content.title ?? noText, language)
  return {
    is: 'replaced',
    by: { text: title.text, language: title.language, kind: next.kind, slug: next.slug },
    onAgenda: onAgenda.has(next.id),
  }
}

function markOf({ number, publishedAt }: Edition): EditionMark {
  return { number, publishedAt }
}
