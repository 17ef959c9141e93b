import type { Issue } from '#app/domain/issue.ts'
import { paths } from '#app/paths.ts'
import type { FindingsPage } from '#app/use-cases/anonymity/read-findings.ts'
import { InsetText } from '../content/inset-text.tsx'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { formErrors, issueSentence } from '../forms/issues.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { FindingCard, type TypedFinding } from './finding-card.tsx'
import { MarkedText } from './marked-text.tsx'
import { SecondPerson } from './second-person.tsx'
import { useFieldLabel } from './use-field-label.ts'

/** What was sent and comes back, with what is to be put right. */
export interface TypedAnonymity {
  issues: Issue[]
  finding: TypedFinding
  ticked: string[]
}

interface AnonymityPageProps {
  page: FindingsPage
  answer: TypedAnonymity | undefined
  done: string | null
}

/** Everything that could tell who somebody is in a record, marked where it stands, with what can be done about it. */
export function AnonymityPage({ page, answer, done }: AnonymityPageProps) {
  const messages = useMessages()
  const words = messages.anonymityPage
  const here = useLanguage()
  const labelOf = useFieldLabel(page.kind)
  const numbered = numberedTexts(page)
  const asked = numbered
    .flatMap(({ findings }) => findings)
    .find(({ shown }) => shown.mark === answer?.finding.mark)
  const labels: Record<string, string> = { words: words.ownWords, reason: words.reason, note: words.note }
  const errors = formErrors(answer?.issues ?? [], messages, (field) => ({
    label: labels[field] ?? '',
    anchor: field === 'ticked' ? 'ticked' : field in labels && asked ? `${field}-${asked.number}` : null,
  }))
  const firstOpen = numbered
    .flatMap(({ findings }) => findings)
    .find(({ shown }) => shown.kept === null)?.number
  const said = Object.entries(words.done).find(([key]) => key === done)?.[1]
  return (
    <>
      <ErrorSummary errors={errors.lines} />
      {said !== undefined && answer === undefined && (
        <NotificationBanner type="success">{said}</NotificationBanner>
      )}
      <span className="govuk-caption-xl" lang={page.title.translated ? undefined : page.title.language}>
        {page.title.text || messages.work.list.untitled}
      </span>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      {numbered.length > 0 && (
        <p className="govuk-body-l">{page.mayDecide ? words.lead : words.leadToRead}</p>
      )}
      <p className="govuk-body">
        {words.limits} <Link to={paths.help('keeping-people-anonymous')}>{words.help}</Link>.
      </p>
      <Standing page={page} firstOpen={firstOpen} />
      {numbered.map(({ field, language, text, findings }) => {
        const lang = (language ?? page.original) === here ? undefined : (language ?? page.original)
        return (
          <section key={`${field}.${language}`}>
            <h2 className="govuk-heading-m">{labelOf(field, language)}</h2>
            {text !== '' && (
              <>
                <p className="govuk-body">{words.source}</p>
                <MarkedText
                  text={text}
                  findings={findings.map(({ number, shown }) => ({ number, finding: shown.finding }))}
                  lang={lang}
                />
              </>
            )}
            {findings.map(({ number, shown }) => (
              <FindingCard
                key={shown.mark}
                page={page}
                number={number}
                shown={shown}
                lang={lang}
                typed={asked?.number === number ? answer?.finding : undefined}
                errorOf={(field) => (asked?.number === number ? errors.of(field) : undefined)}
              />
            ))}
          </section>
        )
      })}
      <Entries entries={page.entries} />
      <SecondPerson page={page} ticked={answer?.ticked ?? []} error={errors.of('ticked')} />
      <ul className="govuk-list">
        {page.mayReadKey && (
          <li>
            <Link to={paths.pseudonyms(page.id)}>{words.key.link}</Link>
          </li>
        )}
        <li>
          <Link to={paths.workOn(page.id)}>{words.back}</Link>
        </li>
      </ul>
    </>
  )
}

/** Whether it could be published now, as far as anonymity goes, and otherwise why not. */
function Standing({ page, firstOpen }: { page: FindingsPage; firstOpen: number | undefined }) {
  const messages = useMessages()
  const words = messages.anonymityPage
  const { uncleared } = page
  return (
    <InsetText>
      <p className="govuk-body">
        {page.texts.length === 0 ? words.none : words.open(page.open)}{' '}
        {/* Every decision leads back to the top: with two hundred findings the next is far down. */}
        {firstOpen !== undefined && (
          <a className="govuk-link" href={`#finding-${firstOpen}`}>
            {words.toFirst}
          </a>
        )}
      </p>
      <p className="govuk-body">
        {uncleared === null ? words.clear : `${words.holds} ${issueSentence(uncleared, messages, '')}.`}
      </p>
      {uncleared === null && page.open > 0 && <p className="govuk-body">{words.advice}</p>}
    </InsetText>
  )
}

function Entries({ entries }: Pick<FindingsPage, 'entries'>) {
  const { entries: title, inEntry } = useMessages().anonymityPage
  if (entries.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {entries.map(({ id, title: { text, translated, language }, open }) => (
          <li key={id}>
            <Link to={paths.anonymity(id)} lang={translated ? undefined : language}>
              {text}
            </Link>{' '}
            ({inEntry(open)})
          </li>
        ))}
      </ul>
    </>
  )
}

/** The texts with a number for each finding, from one on over the whole page. */
function numberedTexts({ texts }: FindingsPage) {
  let number = 0
  return texts.map((text) => ({
    ...text,
    findings: text.findings.map((shown) => ({ number: (number += 1), shown })),
  }))
}
