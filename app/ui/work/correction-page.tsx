import type { Issue } from '#app/domain/issue.ts'
import type { ReadText } from '#app/domain/text.ts'
import { paths } from '#app/paths.ts'
import { WarningText } from '../content/warning-text.tsx'
import { Button } from '../forms/button.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Form } from '../forms/form.tsx'
import { useErrors } from '../forms/issues.ts'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface CorrectionPageProps {
  id: string
  title: ReadText
  editions: number
  typed: { issues: Issue[]; words: string; by: string } | undefined
}

/** Asks which words are to go from everywhere, and says how far that reaches before it is done. */
export function CorrectionPage({ id, title, editions, typed }: CorrectionPageProps) {
  const { lateCorrections: say, common } = useMessages()
  const errors = useErrors(typed?.issues, { words: say.words, by: say.by })
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary errors={errors.lines} />
        <span className="govuk-caption-xl" lang={title.translated ? undefined : title.language}>
          {title.text}
        </span>
        <h1 className="govuk-heading-xl">{say.title}</h1>
        <p className="govuk-body-l">{say.lead(editions)}</p>
        <WarningText>{say.warning}</WarningText>
        <ul className="govuk-list govuk-list--bullet">
          {say.reaches.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <Form>
          <TextInput
            name="words"
            label={say.words}
            hint={say.wordsHint}
            error={errors.of('words')}
            value={typed?.words}
            autoComplete="off"
            spellCheck="false"
          />
          <TextInput
            name="by"
            label={say.by}
            hint={say.byHint}
            error={errors.of('by')}
            value={typed?.by}
            autoComplete="off"
            spellCheck="false"
          />
          <div className="govuk-button-group">
            <Button look="warning" once>
              {say.button}
            </Button>
            <Link to={paths.workOn(id)}>{common.cancel}</Link>
          </div>
        </Form>
        <p className="govuk-body">
          <Link to={paths.holders(id)}>{say.holders.link}</Link>
        </p>
      </div>
    </div>
  )
}
