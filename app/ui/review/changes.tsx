import type { RecordKind } from '#app/domain/vocabulary.ts'
import { longDate } from '#app/messages/dates.ts'
import type { ChangesSince } from '#app/use-cases/review/changes-since.ts'
import { Compared } from '../content/comparison.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** What a reviewer has not read yet, word by word; nothing for what is sent for the first time. */
export function Changes({ kind, changes }: { kind: RecordKind; changes: ChangesSince | null }) {
  const words = useMessages().review.record.changes
  const language = useLanguage()
  if (changes === null) return null
  const lead = changes.since === 'sent' ? words.sinceSent : words.sinceLive
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-l" id="changes">
        {words.title}
      </h2>
      <p className="govuk-body">{lead(longDate(changes.at, language))}</p>
      <Compared kind={kind} comparison={changes.comparison} />
    </section>
  )
}
