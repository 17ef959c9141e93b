import type { ComparedField, Comparison } from '#app/domain/compared-field.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Details } from './details.tsx'
import { WordChanges } from './word-changes.tsx'

interface ComparedProps {
  kind: RecordKind
  comparison: Comparison
}

/** Every field that changed with its changes marked; those that did not are only named, folded away. */
export function Compared({ kind, comparison: { changed, unchanged } }: ComparedProps) {
  const messages = useMessages()
  const words = readerWordsOf(messages, kind)
  const { changes } = messages.common
  return (
    <>
      {changed.length === 0 && <p className="govuk-body">{changes.none}</p>}
      {changed.map((field) => (
        <ComparedText
          key={`${field.key}.${field.language}`}
          label={words.field(field.key)}
          field={field}
          inBoth={changed.filter(({ key }) => key === field.key).length > 1}
        />
      ))}
      {unchanged.length > 0 && (
        <Details summary={changes.unchanged(unchanged.length)}>
          <ul className="govuk-list govuk-list--bullet">
            {unchanged.map((key) => (
              <li key={key}>{words.field(key)}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function ComparedText({ label, field, inBoth }: { label: string; field: ComparedField; inBoth: boolean }) {
  const { form } = useMessages().common
  const reading = useLanguage()
  const { language } = field
  const saysLanguage = language !== null && (inBoth || language !== reading)
  return (
    <section className="app-compared">
      <h3 className="govuk-heading-s">
        {label}
        {saysLanguage && <span className="app-compared__language"> ({form.original(language)})</span>}
      </h3>
      <WordChanges
        parts={field.parts}
        lang={language === null || language === reading ? undefined : language}
      />
    </section>
  )
}
