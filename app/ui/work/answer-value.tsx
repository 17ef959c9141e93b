import type { Answer, AnswerText } from '#app/domain/answer.ts'
import { useLanguage } from '../page/language.tsx'

/** What was answered, small enough for a list of answers: each row of several is a list of its own. */
export function AnswerValue({ answer }: { answer: Answer }) {
  const language = useLanguage()
  switch (answer.is) {
    case 'html':
      return (
        <div
          className="app-prose"
          lang={answer.language === language ? undefined : answer.language}
          dangerouslySetInnerHTML={{ __html: answer.html }}
        />
      )
    case 'texts':
      return answer.texts.length === 1 ? (
        <Words of={answer.texts[0]} />
      ) : (
        <ul className="govuk-list">
          {answer.texts.map((text) => (
            <li key={text.text}>
              <Words of={text} />
            </li>
          ))}
        </ul>
      )
    case 'rows':
      return (
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {answer.rows.map((row, index) => (
            <li key={index}>
              {row.map(({ label, ...text }) => (
                <div key={label}>
                  {label}: <Words of={text} />
                </div>
              ))}
            </li>
          ))}
        </ol>
      )
  }
}

function Words({ of }: { of: AnswerText | undefined }) {
  const language = useLanguage()
  if (of === undefined) return null
  const own = of.language === null || of.language === language ? undefined : of.language
  return (
    <span className="app-answer__words" lang={own}>
      {of.text}
    </span>
  )
}
