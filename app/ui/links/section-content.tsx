import { headSection } from '#app/domain/fact-check.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import type { ShownSection } from '#app/use-cases/fact-checks/show-sections.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { RecordContent } from '../records/record-content.tsx'

/** A section of a draft as readers will see it, under its heading. */
export function SectionContent({ kind, section }: { kind: RecordKind; section: ShownSection }) {
  const { factChecks } = useMessages()
  const language = useLanguage()
  if (section.key !== headSection) return <RecordContent kind={kind} groups={[section]} />
  const texts = section.fields.flatMap((field) => (field.kind === 'text' ? [field] : []))
  return (
    <section className="app-shown-group">
      <h2 className="govuk-heading-l">{factChecks.head}</h2>
      {texts.map((field) => (
        <p
          key={field.key}
          className="govuk-body"
          lang={field.language === language ? undefined : field.language}
        >
          {field.key === 'title' ? <strong>{field.text}</strong> : field.text}
        </p>
      ))}
    </section>
  )
}

/** What sections of this kind of record are called. */
export function useSectionNames(kind: RecordKind): (key: string) => string {
  const messages = useMessages()
  const words = readerWordsOf(messages, kind)
  return (key) => (key === headSection ? messages.factChecks.head : words.group(key))
}
