import type {
  ComparedAnnotation,
  ComparedEntry,
  ComparedSection,
  ComparedWords,
} from '#app/domain/compared-sections.ts'
import type { Became } from '#app/domain/section-changes.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Messages } from '#app/messages/en.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { paths } from '#app/paths.ts'
import { Tag, type TagColour } from '../content/tag.tsx'
import { WordChanges } from '../content/word-changes.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { HighlightedText } from '../records/highlighted-text.tsx'

/** What changed in a casebook's sections, entry by entry. */
export function ComparedSections({ sections }: { sections: readonly ComparedSection[] }) {
  const { arrange, changes } = useMessages().casebooks
  const language = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{changes.title}</h2>
      {sections.length === 0 && <p className="govuk-body">{changes.none}</p>}
      {sections.map(({ id, title, became, texts, entries }) => (
        <section key={`${id} ${became}`} className="app-compared">
          <h3 className="govuk-heading-s">
            <span lang={title.language === language ? undefined : title.language}>
              {title.text || arrange.untitled}
            </span>{' '}
            <BecameTag became={became} />
          </h3>
          <ChangedWords words={texts} />
          {entries.length > 0 && (
            <ul className="govuk-list" aria-label={changes.entries}>
              {entries.map((entry) => (
                <ComparedEntryItem key={`${entry.recordId} ${entry.became}`} entry={entry} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}

function ComparedEntryItem({ entry }: { entry: ComparedEntry }) {
  const { card, became, editions, commentary, annotations } = entry
  const { arrange, changes } = useMessages().casebooks
  const language = useLanguage()
  return (
    <li>
      {card === null ? (
        arrange.unreadable
      ) : (
        <Link to={paths.record(card)} lang={card.language === language ? undefined : card.language}>
          <HighlightedText parts={card.title} />
        </Link>
      )}{' '}
      <BecameTag became={became} />
      {card !== null && editions !== null && (
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          <Link to={paths.compareEditions(card, editions.before, editions.after)}>
            {changes.edition(editions.before, editions.after)}
          </Link>
        </p>
      )}
      <ChangedWords words={commentary} />
      {annotations.map((one) => (
        <ChangedAnnotation key={one.id} annotation={one} kind={card?.kind ?? 'excerpt'} />
      ))}
    </li>
  )
}

function ChangedAnnotation({ annotation, kind: of }: { annotation: ComparedAnnotation; kind: RecordKind }) {
  const { became, kind, field, language, quote, note } = annotation
  const messages = useMessages()
  const reading = useLanguage()
  return (
    <>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <strong>{messages.annotate.did[kind]}</strong>, {readerWordsOf(messages, of).field(field)}
        {quote !== null && (
          <>
            : “<span lang={language === reading ? undefined : language}>{quote}</span>”
          </>
        )}{' '}
        <BecameTag became={became} />
      </p>
      <ChangedWords words={note} />
    </>
  )
}

const colours: Record<Became, TagColour> = { added: 'green', removed: 'red', moved: 'blue', stayed: 'grey' }

function BecameTag({ became }: { became: Became }) {
  const { changes } = useMessages().casebooks
  return <Tag colour={colours[became]}>{changes.became[became]}</Tag>
}

function ChangedWords({
  words,
}: {
  words: readonly ComparedWords<keyof Messages['casebooks']['changes']['of']>[]
}) {
  const { casebooks, common } = useMessages()
  const reading = useLanguage()
  return words.map(({ of, language, parts }) => (
    <div key={`${of} ${language}`}>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <strong>{casebooks.changes.of[of]}</strong>
        {language !== reading && ` (${common.form.original(language)})`}
      </p>
      <WordChanges parts={parts} lang={language === reading ? undefined : language} />
    </div>
  ))
}
