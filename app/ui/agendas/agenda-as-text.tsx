import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { CopyButton } from './copy-button.tsx'

/** The agenda as text to take into an e-mail: marked and copied by hand, or by the button where scripts may. */
export function AgendaAsText({ text, back }: { text: string; back: string }) {
  const { printPage, emailPage } = useMessages().agendas
  return (
    <>
      <Link to={back} className="govuk-back-link">
        {printPage.back}
      </Link>
      <h1 className="govuk-heading-xl">{emailPage.title}</h1>
      <p className="govuk-body">{emailPage.lead}</p>
      <TextArea
        name="text"
        label={emailPage.label}
        value={text}
        rows={Math.min(25, text.split('\n').length + 1)}
        className="app-agenda-text"
        readOnly
      />
      <div className="govuk-button-group">
        <CopyButton text={text} label={emailPage.copy} copied={emailPage.copied} />
      </div>
    </>
  )
}
