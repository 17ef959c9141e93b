import { useMessages } from '../page/language.tsx'

/** The ways to take the agenda along. */
export function AgendaTake() {
  const { agendas, reports } = useMessages()
  return (
    <section aria-labelledby="take">
      <h2 className="govuk-heading-m" id="take">
        {agendas.take}
      </h2>
      <p className="govuk-body">{agendas.takeText}</p>
      <div className="govuk-button-group">
        <button className="govuk-button" name="do" value="word">
          {agendas.word}
        </button>
        <button className="govuk-button govuk-button--secondary" name="do" value="pdf">
          {agendas.pdf}
        </button>
        <button className="govuk-button govuk-button--secondary" name="do" value="slides">
          {agendas.slides}
        </button>
        <button className="govuk-button govuk-button--secondary" name="do" value="calendar">
          {agendas.calendar}
        </button>
        <button className="govuk-button govuk-button--secondary" name="do" value="print">
          {agendas.print}
        </button>
        <button className="govuk-button govuk-button--secondary" name="do" value="email">
          {agendas.email}
        </button>
        <button className="govuk-button govuk-button--secondary" name="do" value="markdown">
          {agendas.markdown}
        </button>
      </div>
      <p className="govuk-body" id="report">
        {reports.openText}
      </p>
      <button
        className="govuk-button govuk-button--secondary"
        name="do"
        value="report"
        aria-describedby="report"
      >
        {reports.open}
      </button>
    </section>
  )
}
