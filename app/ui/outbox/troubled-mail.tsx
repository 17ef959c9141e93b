import { dateAndTime } from '#app/messages/dates.ts'
import { formatNumber } from '#app/messages/plural.ts'
import type { TroubledMail } from '#app/use-cases/outbox/read-outbox.ts'
import { ListedTable } from '../content/listed-table.tsx'
import { Tag, type TagColour } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { RetryOrDrop } from './retry-or-drop.tsx'

const colourOf: Record<TroubledMail['state'], TagColour> = {
  dead: 'red',
  uncertain: 'orange',
  waiting: 'yellow',
}

/** Mail that did not simply go out, and what can be done about each. Never what it says. */
export function TroubledMailTable({ mails }: { mails: readonly TroubledMail[] }) {
  const { outbox, mail: mailWords } = useMessages()
  const language = useLanguage()
  const { columns } = outbox
  return (
    <ListedTable
      caption={outbox.mail}
      none={outbox.noMail}
      columns={[
        { label: columns.what },
        { label: columns.whom },
        { label: columns.when },
        { label: columns.state },
        { label: columns.tries, numeric: true },
        { label: columns.error },
        { label: columns.do },
      ]}
      rows={mails.map((mail) => {
        const { subject } = mailWords.kinds[mail.kind]
        const whom = mail.personName ?? outbox.noAccount
        return [
          subject,
          whom,
          dateAndTime(mail.createdAt, language),
          <State key="state" mail={mail} />,
          formatNumber(mail.attempts),
          <span key="error" className="govuk-!-text-break-word">
            {mail.lastError}
          </span>,
          <RetryOrDrop key="do" id={mail.id} of={outbox.of(subject, whom)} retry={outbox.retry} />,
        ]
      })}
    />
  )
}

function State({ mail: { state, nextTryAt } }: { mail: TroubledMail }) {
  const { outbox } = useMessages()
  const language = useLanguage()
  return (
    <>
      <Tag colour={colourOf[state]}>{outbox.state[state]}</Tag>
      {state === 'waiting' && (
        <>
          <br />
          {outbox.nextTry(dateAndTime(nextTryAt, language))}
        </>
      )}
    </>
  )
}
