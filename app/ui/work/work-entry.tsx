import { dateAndTime, longDate } from '#app/messages/dates.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { paths } from '#app/paths.ts'
import type { WorkEntry } from '#app/use-cases/records/my-work.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { NextQuestionLine } from './next-question.tsx'
import { questionLink } from './question-link.ts'
import { StatusTag } from './status-tag.tsx'

/** A record that waits for somebody: for whom, since when, and what its writers can do next. */
export function WorkEntryLine({ entry }: { entry: WorkEntry }) {
  const { work, writing, vocabulary } = useMessages()
  const { kind, title, progress, reasons } = entry
  return (
    <li className="app-work__entry">
      <h3 className="govuk-heading-s app-work__title">
        <Link to={paths.workOn(entry.id)} lang={title.translated ? undefined : title.language}>
          {title.text || work.list.untitled}
        </Link>{' '}
        <StatusTag live={entry.live} draft={entry.draft} />
      </h3>
      <p className="govuk-body-s app-work__facts">
        {vocabulary.recordKind[kind]}, {entry.organisation}. <Waiting entry={entry} />
        {progress !== null && <> {writing.list.complete(progress.percent)}.</>}
      </p>
      {reasons.length > 0 && <Reasons entry={entry} />}
      {progress !== null && progress.next !== null && (
        <p className="govuk-body app-work__next">
          <NextQuestionLine record={entry} question={progress.next} />
        </p>
      )}
    </li>
  )
}

function Waiting({ entry }: { entry: WorkEntry }) {
  const { list } = useMessages().writing
  const language = useLanguage()
  const since = list.since(longDate(entry.since, language))
  switch (entry.waitsFor) {
    case 'clock':
      return <>{list.scheduledFor(dateAndTime(entry.publishAt, language))}.</>
    case 'reviewer':
      return (
        <>
          {list.with(entry.reviewer)} {since}.
        </>
      )
    case 'nobody':
      return null
    default:
      return (
        <>
          {list.waitsFor[entry.waitsFor]} {since}.
        </>
      )
  }
}

function Reasons({ entry }: { entry: WorkEntry }) {
  const messages = useMessages()
  const words = fieldWordsOf(messages, entry.kind)
  return (
    <ul className="govuk-list govuk-list--bullet">
      {entry.reasons.map(({ field, reason }) => (
        <li key={field} className="app-work__reason">
          {field === '' ? (
            messages.work.desk.whole
          ) : (
            <Link to={questionLink(entry, field)}>{words.field(field).label}</Link>
          )}
          : {reason}
        </li>
      ))}
    </ul>
  )
}
