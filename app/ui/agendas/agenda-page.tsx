import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { itemTitle } from '#app/messages/agenda-words.ts'
import type { Messages } from '#app/messages/en.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '../content/inset-text.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { fieldId } from '../forms/field-id.ts'
import { Form } from '../forms/form.tsx'
import { formErrors } from '../forms/issues.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { AgendaConflict } from './agenda-conflict.tsx'
import { AgendaIssue } from './agenda-issue.tsx'
import { AgendaItems } from './agenda-items.tsx'
import { AgendaShare } from './agenda-share.tsx'
import { AgendaTake } from './agenda-take.tsx'
import { AgendaTeams } from './agenda-teams.tsx'
import type { AgendaView } from './agenda-view.ts'
import { DefaultButton } from './default-button.tsx'
import { Meeting } from './meeting.tsx'
import { ToMeeting } from './to-meeting.tsx'
import { useTypedMinutes } from './use-typed-minutes.ts'

/**
 * An agenda to work on: one form, whose every button keeps what was typed before it does what it says. The form loads the
 * page anew, so that a download leaves the page as it is and a moved item is found again by its place in the address.
 */
export function AgendaPage({ view }: { view: AgendaView }) {
  const messages = useMessages()
  const { agendas } = messages
  const { agenda, typed, issues, texts } = view
  const language = useLanguage()
  const minutes = useTypedMinutes(agenda)
  const nameOf = (field: string) => labelOf(field, agenda.items, messages, language)
  const errors = formErrors(issues, messages, (field) => ({
    label: nameOf(field),
    anchor: texts.length > 0 ? 'conflict' : anchorOf(field),
  }))
  return (
    <div className="app-agenda">
      <ErrorSummary errors={errors.lines} />
      {texts.length > 0 && <AgendaConflict id={agenda.id} texts={texts} nameOf={nameOf} />}
      <h1 className="govuk-heading-xl">{agendas.title}</h1>
      <Kept view={view} />
      {agenda.items.length > 0 && (
        <p className="govuk-body">
          <a href="#take" className="govuk-link">
            {agendas.take}
          </a>
        </p>
      )}
      <Form action={paths.agenda(agenda.id)} reloadDocument onInput={minutes.onInput}>
        <DefaultButton />
        <input type="hidden" name="id" value={agenda.id} />
        <input type="hidden" name="version" value={agenda.version} />
        <input type="hidden" name="page" value={view.page} />
        <Meeting
          title={typed?.title ?? agenda.title}
          meetingDate={typed?.meetingDate ?? agenda.meetingDate}
          meetingLength={typed?.meetingLength ?? String(agenda.meetingLength ?? '')}
          errors={errors}
        />
        <ToMeeting meetings={view.meetings} />
        <AgendaItems {...{ agenda, typed, errors, minutes }} />
        <AgendaTake asked={typed?.takenIn} />
        <AgendaIssue agenda={agenda} />
        <AgendaShare
          address={view.shareAddress}
          until={typed?.shareUntil ?? view.share.until}
          ended={view.share.ended}
          errors={errors}
        />
        <AgendaTeams given={view.given} teams={view.teams} />
        <Others signedIn={view.signedIn} />
      </Form>
    </div>
  )
}

/** Where the agenda is kept, and which one new items go to. */
function Kept({ view: { agenda, signedIn, currentTitle } }: { view: AgendaView }) {
  const { agendas } = useMessages()
  const { notKept } = agendas
  return (
    <>
      {!signedIn && (
        <p className="govuk-body">
          {notKept.before} <Link to={paths.signIn(paths.agenda(agenda.id))}>{notKept.link}</Link>{' '}
          {notKept.after}
        </p>
      )}
      {currentTitle !== null && <InsetText>{agendas.notCurrent(currentTitle)}</InsetText>}
    </>
  )
}

function Others({ signedIn }: { signedIn: boolean }) {
  const { agendas } = useMessages()
  return (
    <section aria-labelledby="other-agendas">
      <h2 className="govuk-heading-m" id="other-agendas">
        {agendas.others}
      </h2>
      <p className="govuk-body">
        <Link to={paths.agendas()}>{agendas.all}</Link>
      </p>
      <div className="govuk-button-group">
        <button className="govuk-button govuk-button--secondary" name="do" value="start">
          {agendas.startAnother}
        </button>
        {signedIn && (
          <button className="govuk-button govuk-button--secondary" name="do" value="copy">
            {agendas.copy.start}
          </button>
        )}
        <button className="govuk-button govuk-button--warning" name="do" value="delete">
          {agendas.delete}
        </button>
      </div>
    </section>
  )
}

/** Where an input is: a date's is its first part. */
function anchorOf(field: string): string {
  return ['meetingDate', 'shareUntil'].includes(field) ? `${field}-day` : fieldId(field)
}

/** What an input is called: 'note.ITEM' is the note of that item, 'title.own' the title of the one to be added. */
function labelOf(
  field: string,
  items: readonly ReadAgendaItem[],
  messages: Messages,
  language: Language,
): string {
  const { agendas } = messages
  const item = items.find(({ id }) => field.endsWith(`.${id}`))
  const [part = ''] = field.split('.')
  const labels: Partial<Record<string, string>> = {
    title: field === 'title' ? agendas.titleLabel : agendas.own.title,
    meetingDate: agendas.date,
    meetingLength: agendas.meetingLength,
    shareUntil: agendas.share.until,
    note: agendas.note,
    minutes: agendas.minutes,
    purpose: agendas.purpose,
    presenter: agendas.presenter,
    questions: agendas.questions,
    restricted: agendas.restricted.label,
  }
  const label = labels[part] ?? ''
  return item === undefined ? label : agendas.inputOf(label, itemTitle(item, messages, language).text)
}
