import type { TimelineEntry } from '#app/domain/timeline.ts'
import { dateAndTime } from '#app/messages/dates.ts'
import { useLanguage, useMessages } from '../page/language.tsx'

/** What happened to a record, newest first. */
export function History({ entries }: { entries: readonly TimelineEntry[] }) {
  const { work } = useMessages()
  const language = useLanguage()
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        {work.desk.history}
      </h2>
      <ol className="govuk-list app-history">
        {entries.map((entry, index) => (
          <li key={index} className="app-history__entry">
            <span className="app-history__what">
              {entry.actorName || work.desk.nobody} {work.timeline[entry.event]}
            </span>
            {entry.note !== '' && (
              <span className="app-history__note">
                {/* The note of a scheduled publication is its time. */}
                {work.desk.noteOf(
                  entry.event === 'scheduled' ? dateAndTime(entry.note, language) : entry.note,
                )}
              </span>
            )}
            <time className="app-history__when" dateTime={entry.at}>
              {dateAndTime(entry.at, language)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  )
}
