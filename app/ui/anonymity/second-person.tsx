import { intruderQuestions } from '#app/domain/anonymity-answers.ts'
import { longDate } from '#app/messages/dates.ts'
import type { FindingsPage } from '#app/use-cases/anonymity/read-findings.ts'
import { Button } from '../forms/button.tsx'
import { Checkboxes } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface SecondPersonProps {
  page: FindingsPage
  ticked: readonly string[]
  error: string | undefined
}

/** Who, other than its writers, has answered for an excerpt's words, and the questions for whoever may. */
export function SecondPerson({ page, ticked, error }: SecondPersonProps) {
  const messages = useMessages()
  const words = messages.anonymityPage.second
  const language = useLanguage()
  const { clearance, answers, whyNotAnswer, lock } = page
  if (page.kind !== 'excerpt') return null
  const standing = { yes: words.fine, no: words.none, 'before-changes': words.changed }[clearance.checked]
  return (
    <section aria-labelledby="second-person">
      <h2 className="govuk-heading-m" id="second-person">
        {words.title}
      </h2>
      <p className="govuk-body">{standing}</p>
      {answers.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {answers.map(({ by, at, edition, now, second }) => (
            <li key={`${by}.${at}`}>
              {words.answered(by, longDate(at, language), edition)}:{' '}
              {second ? (now ? words.forThese : words.forOthers) : words.nowAuthor}
            </li>
          ))}
        </ul>
      )}
      {clearance.checked !== 'yes' && whyNotAnswer !== null && (
        <p className="govuk-body">{messages.whyNot[whyNotAnswer]}</p>
      )}
      {clearance.checked !== 'yes' && whyNotAnswer === null && (
        <Form>
          <p className="govuk-body">{words.lead}</p>
          <input type="hidden" name="lock" value={lock} />
          <Checkboxes
            name="ticked"
            legend={words.legend}
            legendSize="s"
            error={error}
            choices={intruderQuestions.map((question) => ({
              value: question,
              label: words.questions[question],
            }))}
            values={ticked}
          />
          <Button name="do" value="answer" once>
            {words.button}
          </Button>
        </Form>
      )}
    </section>
  )
}
