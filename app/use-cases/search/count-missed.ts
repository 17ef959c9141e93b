import {
  countedWords,
  mostOfTheSameInADay,
  mostWordsInADay,
  type MissedOutcome,
} from '#app/domain/missed-search.ts'
import { may } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import { dayOf } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { countAgain, countFirst, wordsOnDay } from '#db/missed-searches.ts'
import type { FoundRecords } from './search-records.ts'

/**
 * Counts the words of a search that found nothing, or found something only by another spelling or nothing that holds all
 * the words: words and the day, nothing about who. Searches with filters say little about what is missing, and those who
 * read the list try its words themselves: neither is counted.
 */
export function countMissed(portal: Portal, visitor: Visitor, found: FoundRecords): void {
  const { query } = found
  const outcome = outcomeOf(found)
  if (outcome === null || query.page > 1 || isNarrowed(query)) return
  if (may(visitor, { do: 'see-missed-searches' })) return
  const words = countedWords(query.words)
  if (words === null) return
  const day = dayOf(portal.clock().toISOString())
  const miss = { day, words, language: query.language, outcome }
  try {
    tx(portal.db, (db) => {
      if (countAgain(db, miss, mostOfTheSameInADay)) return
      if (wordsOnDay(db, day) < mostWordsInADay) countFirst(db, miss)
    })
  } catch (error) {
    // A full disk or a busy database must not keep anybody from searching.
    portal.log.warn({ err: error }, 'a search that found nothing could not be counted')
  }
}

function outcomeOf({ total, holdAll, didYouMean }: FoundRecords): MissedOutcome | null {
  if (total === 0) return 'nothing'
  return holdAll === 0 || didYouMean !== null ? 'nearly' : null
}

function isNarrowed({ filters, dates }: FoundRecords['query']): boolean {
  return Object.keys(filters).length > 0 || dates.from !== '' || dates.to !== ''
}
