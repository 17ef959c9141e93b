import type { RecordCard } from '#app/domain/card.ts'
import { longDate } from '#app/messages/dates.ts'
import { kindName } from '#app/messages/kind-name.ts'
import { useLanguage, useMessages } from '../page/language.tsx'

/** What kind of record it is, about whom, when, and how it turned out, on one line. */
export function CardFacts({ card }: { card: RecordCard }) {
  const messages = useMessages()
  const { vocabulary, common } = messages
  const language = useLanguage()
  const facts = [
    kindName(messages, card),
    card.organisation.name,
    longDate(card.date, language),
    card.outcome && vocabulary.outcome[card.outcome],
    card.evidence && vocabulary.evidenceLevel[card.evidence],
    card.translated ? null : common.onlyIn(card.language),
  ]
  return <>{facts.filter(Boolean).join(' · ')}</>
}
