import { dateAndTime } from '#app/messages/dates.ts'
import type { ListedAnswer } from '#app/use-cases/fact-checks/list-fact-checks.ts'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface FactAnswersProps {
  /** What the section is called, for the buttons of those who cannot see where they are. */
  section: string
  answers: readonly ListedAnswer[]
  mayMark: boolean
}

/** What checkers said about one section of a draft. */
export function FactAnswers({ section, answers, mayMark }: FactAnswersProps) {
  const { factChecks } = useMessages()
  const language = useLanguage()
  const words = factChecks.manage
  if (answers.length === 0) return <p className="govuk-hint">{words.noAnswers}</p>
  return (
    <ul className="govuk-list">
      {answers.map((answer) => (
        <li key={answer.linkId} className="app-fact-answer">
          <p className="govuk-body govuk-!-margin-bottom-1 govuk-!-text-break-word">
            <strong>{words.by(answer.checker.name, answer.checker.role)}</strong>{' '}
            <Tag colour={answer.verdict === 'right' ? 'green' : 'yellow'}>
              {factChecks.verdict[answer.verdict]}
            </Tag>{' '}
            {answer.doneAt !== null && <Tag colour="grey">{words.done}</Tag>}
          </p>
          {answer.correction !== '' && (
            <p className="govuk-body app-fact-answer__words govuk-!-text-break-word">{answer.correction}</p>
          )}
          <p className="govuk-body-s govuk-!-margin-bottom-2">
            {words.on(dateAndTime(answer.answeredAt, language))}
            {answer.changedSince && (
              <>
                <br />
                {words.changedSince}
              </>
            )}
          </p>
          {mayMark && answer.verdict === 'needs-correction' && (
            <MarkButton answer={answer} section={section} />
          )}
        </li>
      ))}
    </ul>
  )
}

function MarkButton({ answer, section }: { answer: ListedAnswer; section: string }) {
  const words = useMessages().factChecks.manage
  const done = answer.doneAt !== null
  return (
    <Form>
      <input type="hidden" name="link" value={answer.linkId} />
      <input type="hidden" name="section" value={answer.section} />
      <Button name="do" value={done ? 'mark-open' : 'mark-done'} look="secondary" once>
        {done ? words.markOpen : words.markDone}{' '}
        <span className="govuk-visually-hidden">{words.markOf(answer.checker.name, section)}</span>
      </Button>
    </Form>
  )
}
