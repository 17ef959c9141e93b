import { servedWays } from '#app/domain/holders.ts'
import type { ReadText } from '#app/domain/text.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { NamedHolder, ShownHolders } from '#app/use-cases/holders/show-holders.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Who may still have what a record said: numbers where nobody is known, names where the portal has them. */
export function HolderList(shown: ShownHolders) {
  const { lateCorrections } = useMessages()
  const language = useLanguage()
  const say = lateCorrections.holders
  const { at, holders, organisations, casebooks, copies, backups } = shown
  const days = [...new Set(backups.map((backup) => longDate(backup, language)))]
  return (
    <>
      <h1 className="govuk-heading-xl">{say.title}</h1>
      <p className="govuk-body-l">{at === null ? say.now : say.before(longDate(at, language))}</p>
      {holders.since !== null && (
        <p className="govuk-body">{say.since(longDate(`${holders.since}T12:00:00Z`, language))}</p>
      )}
      <h2 className="govuk-heading-m">{say.out}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {servedWays.map((way) => (
          <li key={way}>{say.served[way](holders.served[way])}</li>
        ))}
        <li>{say.mails(holders.mails)}</li>
        <li>{say.links(holders.links)}</li>
      </ul>
      <p className="govuk-body">{say.counted}</p>
      <h2 className="govuk-heading-m">{say.here}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          {say.agendas(holders.agendas)}
          <Names names={organisations} />
        </li>
        <li>
          {say.casebooks(casebooks.length)}
          <Records records={casebooks} />
        </li>
        <li>
          {say.copies(copies.length)}
          <Records records={copies} />
        </li>
      </ul>
      <h2 className="govuk-heading-m">{say.backups}</h2>
      <p className="govuk-body">{days.length === 0 ? say.noBackups : say.backupsOf(days.length)}</p>
      {days.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {days.map((day) => (
            <li key={day}>{day}</li>
          ))}
        </ul>
      )}
      <h2 className="govuk-heading-m">{say.next}</h2>
      <ol className="govuk-list govuk-list--number">
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  )
}

function Names({ names }: { names: readonly ReadText[] }) {
  if (names.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {names.map(({ text, translated, language }) => (
        <li key={text} lang={translated ? undefined : language}>
          {text}
        </li>
      ))}
    </ul>
  )
}

function Records({ records }: { records: readonly NamedHolder[] }) {
  const { work } = useMessages()
  if (records.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {records.map(({ id, name }) => (
        <li key={id}>
          <Link to={paths.workOn(id)}>
            <span lang={name.translated || !name.text ? undefined : name.language}>
              {name.text || work.list.untitled}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
