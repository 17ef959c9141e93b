import type { ReactNode } from 'react'
import { limits } from '#app/domain/field.ts'
import type { Issue } from '#app/domain/issue.ts'
import { numberOf } from '#app/domain/item-numbers.ts'
import { outcomes, type ItemOutcome, type MeetingAction } from '#app/domain/minutes.ts'
import type { ReadAgenda, ReadAgendaItem } from '#app/domain/read-agenda.ts'
import { itemTitle } from '#app/messages/agenda-words.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { WriteUp } from '#app/use-cases/meetings/write-up.ts'
import { NamedFor } from '../agendas/named-for.tsx'
import { Details } from '../content/details.tsx'
import { ListedTable } from '../content/listed-table.tsx'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { WordLinks } from '../content/word-links.tsx'
import { Button } from '../forms/button.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { ActionFields } from './action-fields.tsx'
import { useWriteUpErrors } from './use-write-up-errors.ts'

interface WriteUpPageProps {
  agenda: ReadAgenda
  actions: readonly MeetingAction[]
  saved: boolean
  issues: readonly Issue[]
  typed: WriteUp | null
}

/** What came of a team's meeting, item by item, and what is to be done. */
export function WriteUpPage({ agenda, actions, saved, issues, typed }: WriteUpPageProps) {
  const { agendas, meetings } = useMessages()
  const words = meetings.writeUp
  const language = useLanguage()
  const errors = useWriteUpErrors(issues)
  const attendance = typed === null ? agenda.attendance : typed.attendance
  return (
    <>
      {saved && issues.length === 0 && <NotificationBanner type="success">{words.saved}</NotificationBanner>}
      <ErrorSummary errors={errors.lines} />
      <Link to={paths.agenda(agenda.id)} className="govuk-back-link">
        {agendas.printPage.back}
      </Link>
      <span className="govuk-caption-xl">
        {agenda.title}, {longDate(agenda.meetingDate, language)}
      </span>
      <h1 className="govuk-heading-xl">{words.title}</h1>
      <p className="govuk-body">
        <WordLinks label={words.minutes} path={(asked) => paths.minutes(agenda.id, asked)} />
      </p>
      <Form action={paths.writeUp(agenda.id)}>
        <input type="hidden" name="version" value={agenda.version} />
        <Count
          name="attendance"
          label={words.attendance}
          hint={words.attendanceHint}
          value={attendance}
          errors={errors}
        />
        {agenda.items.map((item, index) => (
          <Item
            key={item.id}
            item={item}
            number={numberOf(item, index)}
            said={typed?.outcomes[item.id] ?? item}
            errors={errors}
          />
        ))}
        <NewAction items={agenda.items} typed={typed} errors={errors} />
        <Button once>{words.save}</Button>
      </Form>
      <ListedTable
        caption={words.actions}
        none={words.noActions}
        columns={[meetings.plan.what, meetings.plan.owner, meetings.plan.due].map((label) => ({ label }))}
        rows={actions.map(({ id, what, owner, due }) => [
          <Link to={paths.meetingAction(id)}>{what}</Link>,
          owner,
          longDate(due, language),
        ])}
      />
    </>
  )
}

interface ItemProps {
  item: ReadAgendaItem
  number: string
  said: ItemOutcome
  errors: FormErrors
}

function Item({ item, number, said, errors }: ItemProps) {
  const messages = useMessages()
  const { writeUp: words, minutes } = messages.meetings
  const language = useLanguage()
  const title = itemTitle(item, messages, language)
  const votes = ['votesFor', 'votesAgainst', 'votesAbstained'] as const
  const wrong = ['resolution', ...votes].some((part) => errors.of(`${part}.${item.id}`) !== undefined)
  const filled = said.resolution !== '' || votes.some((name) => said[name] !== null)
  return (
    <section aria-labelledby={`item-${item.id}`}>
      <h2 className="govuk-heading-s" id={`item-${item.id}`} lang={title.language}>
        {number}. {title.text}
      </h2>
      <Select
        name={`outcome.${item.id}`}
        label={<NamedFor item={item} label={words.outcome} />}
        value={said.outcome}
        options={[
          { value: '', label: messages.common.form.notSaid },
          ...outcomes.map((value) => ({ value, label: minutes.outcomes[value] })),
        ]}
      />
      <Details summary={<NamedFor item={item} label={words.vote} />} open={wrong || filled}>
        <TextArea
          name={`resolution.${item.id}`}
          label={<NamedFor item={item} label={words.resolution} />}
          value={said.resolution}
          error={errors.of(`resolution.${item.id}`)}
          limit={limits.short}
          rows={3}
        />
        {votes.map((name) => (
          <Count
            key={name}
            name={`${name}.${item.id}`}
            label={<NamedFor item={item} label={words[name]} />}
            value={said[name]}
            errors={errors}
          />
        ))}
      </Details>
    </section>
  )
}

interface NewActionProps {
  items: readonly ReadAgendaItem[]
  typed: WriteUp | null
  errors: FormErrors
}

function NewAction({ items, typed, errors }: NewActionProps) {
  const messages = useMessages()
  const language = useLanguage()
  const words = messages.meetings.writeUp
  const blank = { what: '', owner: '', due: '', status: 'not-started', evidence: '', itemId: '' } as const
  const action = typed?.action ?? blank
  return (
    <section aria-labelledby="new-action">
      <h2 className="govuk-heading-m" id="new-action">
        {words.addAction}
      </h2>
      <Select
        name="item"
        label={words.fromItem}
        value={action.itemId}
        options={[
          { value: '', label: words.noItem },
          ...items.map((item, index) => ({
            value: item.id,
            label: `${numberOf(item, index)}. ${itemTitle(item, messages, language).text}`,
          })),
        ]}
      />
      <ActionFields name="new" words={action} errors={errors} />
    </section>
  )
}

interface CountProps {
  name: string
  label: ReactNode
  hint?: string
  value: number | null
  errors: FormErrors
}

function Count({ name, label, hint, value, errors }: CountProps) {
  return (
    <TextInput
      name={name}
      label={label}
      hint={hint}
      value={value === null || Number.isNaN(value) ? '' : String(value)}
      error={errors.of(name)}
      width={4}
      inputMode="numeric"
    />
  )
}
