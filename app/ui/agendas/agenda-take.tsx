import { reportLanguages, type ReportLanguage } from '#app/domain/committee-report.ts'
import { Radios } from '../forms/choices.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** The ways to take the agenda along. */
export function AgendaTake({ asked }: { asked: ReportLanguage | undefined }) {
  const { agendas, reports } = useMessages()
  const language = useLanguage()
  return (
    <section aria-labelledby="take">
      <h2 className="govuk-heading-m" id="take">
        {agendas.take}
      </h2>
      <p className="govuk-body">{agendas.takeText}</p>
      <Radios
        name="in"
        legend={reports.languages}
        hint={agendas.takeLanguages}
        inline
        value={asked ?? language}
        choices={reportLanguages.map((value) => ({ value, label: reports.language[value] }))}
      />
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
