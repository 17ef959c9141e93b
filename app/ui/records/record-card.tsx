import type { ReactNode } from 'react'
import type { RecordCard as Card } from '#app/domain/card.ts'
import type { Sector } from '#app/domain/vocabulary.ts'
import { longDate } from '#app/messages/dates.ts'
import { kindName } from '#app/messages/kind-name.ts'
import { paths } from '#app/paths.ts'
import { Tag, type TagColour } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { HighlightedText } from './highlighted-text.tsx'

interface RecordCardProps {
  card: Card
  headingLevel?: 2 | 3 | 4
  /** Said beside the kind, where it matters that the record comes from another sector. */
  sector?: Sector
  /** What can be done with it: an "Add to agenda" button, say. */
  children?: ReactNode
}

/** A record in a list: what it is, whose, how it turned out, and a few of its words. */
export function RecordCard({ card, headingLevel = 3, sector, children }: RecordCardProps) {
  const messages = useMessages()
  const { vocabulary } = messages
  const tags = useTags(card)
  const language = useLanguage()
  const lang = card.language === language ? undefined : card.language
  const Heading = `h${headingLevel}` as const
  return (
    <article className="app-card">
      <p className="app-card__kind">
        {kindName(messages, card)}
        {sector && `, ${vocabulary.sector[sector]}`}
      </p>
      <Heading className="govuk-heading-s app-card__title">
        <Link to={paths.record(card)} lang={lang}>
          <HighlightedText parts={card.title} />
        </Link>
      </Heading>
      <p className="app-card__about">
        {card.organisation.slug === null ? (
          <span lang={lang}>{card.organisation.name}</span>
        ) : (
          <Link
            to={paths.organisation(card.organisation.slug)}
            className="govuk-link govuk-link--no-visited-state"
          >
            {card.organisation.name}
          </Link>
        )}
        {card.organisation.name !== '' && ', '}
        <time dateTime={card.date}>{longDate(card.date, language)}</time>
      </p>
      {card.snippet.length > 0 && (
        <p
          className="app-card__snippet"
          lang={card.snippetLanguage === language ? undefined : card.snippetLanguage}
        >
          <HighlightedText parts={card.snippet} />
        </p>
      )}
      {tags.length > 0 && (
        <ul className="app-card__tags">
          {tags.map(({ text, colour }) => (
            <li key={text}>
              <Tag colour={colour}>{text}</Tag>
            </li>
          ))}
        </ul>
      )}
      {children && <div className="app-card__actions">{children}</div>}
    </article>
  )
}

function useTags(card: Card): { text: string; colour: TagColour }[] {
  const { vocabulary, common, records } = useMessages()
  const tags: { text: string | null; colour: TagColour }[] = [
    { text: card.evidence && vocabulary.evidenceLevel[card.evidence], colour: 'teal' },
    { text: card.outcome && vocabulary.outcome[card.outcome], colour: 'grey' },
    { text: card.home && records.fromPortal(card.home), colour: 'grey' },
    { text: card.demonstration ? common.demonstration.record : null, colour: 'yellow' },
    { text: card.translated ? null : common.onlyIn(card.language), colour: 'grey' },
  ]
  return tags.flatMap(({ text, colour }) => (text === null ? [] : [{ text, colour }]))
}
