import {
  reportLanguages,
  reportParts,
  type ReportLanguage,
  type ReportPart,
  type ReportWords,
} from '#app/domain/committee-report.ts'
import { limits } from '#app/domain/field.ts'
import type { Issue } from '#app/domain/issue.ts'
import { otherLanguage } from '#app/domain/text.ts'
import type { TwoTexts } from '#app/domain/two-texts.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { TwoTextsOfFields } from '../content/two-texts.tsx'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { fieldId } from '../forms/field-id.ts'
import { Form } from '../forms/form.tsx'
import { formErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface ReportPageProps {
  agenda: { id: string; title: string }
  words: ReportWords
  version: number
  /** This page, as it was opened now. */
  page: string
  saved: boolean
  issues: readonly Issue[]
  typed: { words: ReportWords; asked: ReportLanguage } | null
  /** What somebody else saved meanwhile, beside what was typed. */
  texts: readonly TwoTexts[]
}

/** The lead's own parts of a report to a committee. Every button keeps what was typed before it does what it says. */
export function ReportPage({ agenda, words, version, page, saved, issues, typed, texts }: ReportPageProps) {
  const messages = useMessages()
  const { reports, agendas } = messages
  const language = useLanguage()
  const nameOf = (field: string) => reports.parts[field as ReportPart] ?? ''
  const errors = formErrors(issues, messages, (field) => ({
    label: nameOf(field),
    anchor: texts.length > 0 ? 'conflict' : fieldId(field),
  }))
  const now = typed?.words ?? words
  return (
    <>
      {saved && issues.length === 0 && (
        <NotificationBanner type="success">{reports.saved}</NotificationBanner>
      )}
      <ErrorSummary errors={errors.lines} />
      {texts.length > 0 && (
        <TwoTextsOfFields
          texts={texts}
          nameOf={nameOf}
          said={(_, text) => text}
          theirs={paths.agendaReport(agenda.id)}
        />
      )}
      <Link to={paths.agenda(agenda.id)} className="govuk-back-link">
        {agendas.printPage.back}
      </Link>
      <span className="govuk-caption-xl">{agenda.title}</span>
      <h1 className="govuk-heading-xl">{reports.title}</h1>
      <p className="govuk-body">{reports.lead}</p>
      <InWhichLanguage id={agenda.id} />
      <Form action={paths.agendaReport(agenda.id)} reloadDocument>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="page" value={page} />
        {reportParts.map((part) => (
          <TextArea
            key={part}
            name={part}
            label={reports.parts[part]}
            labelSize="s"
            hint={reports.hints[part] || undefined}
            value={now[part]}
            error={errors.of(part)}
            limit={limits.long}
            rows={part === 'background' ? 8 : 4}
          />
        ))}
        <Button>{reports.save}</Button>
        <section aria-labelledby="take">
          <h2 className="govuk-heading-m" id="take">
            {reports.take}
          </h2>
          <p className="govuk-body">{agendas.takeText}</p>
          <Radios
            name="in"
            legend={reports.languages}
            inline
            value={typed?.asked ?? language}
            choices={reportLanguages.map((value) => ({ value, label: reports.language[value] }))}
          />
          <div className="govuk-button-group">
            <Button name="do" value="docx">
              {agendas.word}
            </Button>
            <Button look="secondary" name="do" value="pdf">
              {agendas.pdf}
            </Button>
            <Button look="secondary" name="do" value="read">
              {reports.read}
            </Button>
            <Button look="secondary" name="do" value="md">
              {agendas.markdown}
            </Button>
          </div>
        </section>
      </Form>
    </>
  )
}

/** Each language has words of its own: those of the page. */
function InWhichLanguage({ id }: { id: string }) {
  const { reports } = useMessages()
  const language = useLanguage()
  const other = otherLanguage(language)
  return (
    <p className="govuk-body">
      {reports.writing[language]}{' '}
      <a href={inLanguage(paths.agendaReport(id), other)} className="govuk-link">
        {reports.other[other]}
      </a>
    </p>
  )
}
