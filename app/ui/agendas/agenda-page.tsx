import { textOfParts } from '#app/domain/card.ts'
import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import type { Messages } from '#app/messages/en.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '../content/inset-text.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { fieldId } from '../forms/field-id.ts'
import { Form } from '../forms/form.tsx'
import { formErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { AgendaItems } from './agenda-items.tsx'
import { AgendaShare } from './agenda-share.tsx'
import { AgendaTake } from './agenda-take.tsx'
import type { AgendaView } from './agenda-view.ts'
import { DefaultButton } from './default-button.tsx'
import { Meeting } from './meeting.tsx'

/**
 * An agenda to work on: one form, whose every button keeps what was typed before it does what it says. The form loads the
 * page anew, so that a download leaves the page as it is and a moved item is found again by its place in the address.
 */
export function AgendaPage({ view }: { view: AgendaView }) {
  const messages = useMessages()
  const { agendas } = messages
  const { agenda, typed, issues } = view
  const errors = formErrors(issues, messages, (field) => ({
    label: labelOf(field, agenda.items, messages),
    anchor: field === 'meetingDate' ? 'meetingDate-day' : fieldId(field),
  }))
  return (
    <div className="app-agenda">
      <ErrorSummary errors={errors.lines} />
      <h1 className="govuk-heading-xl">{agendas.title}</h1>
      <Kept view={view} />
      <Form action={paths.agenda(agenda.id)} reloadDocument>
        <DefaultButton />
        <input type="hidden" name="id" value={agenda.id} />
        <Meeting
          title={typed?.title ?? agenda.title}
          meetingDate={typed?.meetingDate ?? agenda.meetingDate}
          errors={errors}
        />
        <AgendaItems items={agenda.items} typed={typed} errors={errors} />
        <AgendaTake />
        <AgendaShare address={view.shareAddress} />
        <Others />
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

function Others() {
  const { agendas } = useMessages()
  return (
    <section aria-labelledby="other-agendas">
      <h2 className="govuk-heading-m" id="other-agendas">
        {agendas.more}
      </h2>
      <p className="govuk-body">
        <Link to={paths.agendas()}>{agendas.all}</Link>
      </p>
      <div className="govuk-button-group">
        <button className="govuk-button govuk-button--secondary" name="do" value="start">
          {agendas.startAnother}
        </button>
        <button className="govuk-button govuk-button--warning" name="do" value="delete">
          {agendas.delete}
        </button>
      </div>
    </section>
  )
}

function labelOf(field: string, items: readonly ReadAgendaItem[], { agendas }: Messages): string {
  if (field === 'title') return agendas.titleLabel
  if (field === 'meetingDate') return agendas.date
  const [part, recordId] = field.split('.')
  const card = items.find((item) => item.recordId === recordId)?.card
  const title = card ? textOfParts(card.title) : agendas.withdrawn
  return part === 'note' ? agendas.noteOf(title) : agendas.minutesOf(title)
}
