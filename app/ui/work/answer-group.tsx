import { privateFields } from '#app/domain/record.ts'
import type { Answer } from '#app/domain/answer.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { taskOfGroup } from '#app/domain/writing.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { Details } from '../content/details.tsx'
import { SummaryList } from '../content/summary-list.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { AnswerValue } from './answer-value.tsx'
import { questionLink } from './question-link.ts'
import { taskWords } from './task-words.ts'

interface AnswerGroupProps {
  record: { id: string; kind: RecordKind; original: Language }
  group: { key: string; answers: readonly Answer[]; open: readonly string[] }
}

/** One group of a draft's answers, each with a link to change it, and links to the questions nobody answered yet. */
export function AnswerGroup({ record, group }: AnswerGroupProps) {
  const messages = useMessages()
  const { check } = messages.writing
  const words = fieldWordsOf(messages, record.kind)
  const task = taskOfGroup(record.kind, group.key)
  // Kinds that are asked on one page have a heading for each of its groups.
  const { title } =
    record.kind === 'case-study' ? taskWords(messages, record, record.original, task) : words.group(group.key)
  return (
    <section aria-labelledby={`answers-${group.key}`}>
      <h2 className="govuk-heading-m" id={`answers-${group.key}`}>
        {title}
      </h2>
      {group.answers.length > 0 && (
        <SummaryList
          rows={group.answers.map((answer) => {
            const { label } = words.field(answer.key)
            return {
              key: answer.key,
              label: (
                <>
                  {label}
                  {privateFields.includes(answer.key) && (
                    <span className="govuk-hint app-answer__private">{check.onlyWriters}</span>
                  )}
                </>
              ),
              value: <AnswerValue answer={answer} />,
              actions: [{ to: questionLink(record, answer.key), label: check.change, of: label }],
            }
          })}
        />
      )}
      {group.open.length > 0 && (
        <Details summary={check.notAnswered(group.open.length)}>
          <ul className="govuk-list">
            {group.open.map((key) => (
              <li key={key}>
                <Link to={questionLink(record, key)}>
                  <span className="govuk-visually-hidden">{check.answer} </span>
                  {words.field(key).label}
                </Link>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}
