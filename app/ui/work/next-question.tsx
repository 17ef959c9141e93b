import type { Question } from '#app/domain/completeness.ts'
import { otherLanguage } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import type { Messages } from '#app/messages/en.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { questionLink } from './question-link.ts'

interface OfRecord {
  id: string
  kind: RecordKind
  original: Language
}

/** The one question whose answer adds most, with a link straight to where it is answered. */
export function NextQuestion({ record, question }: { record: OfRecord; question: Question | null }) {
  const messages = useMessages()
  const { next } = messages.writing
  if (question === null) return null
  const { label, hint } = questionWords(messages, record, question)
  return (
    <section className="app-next-question" aria-labelledby="next-question">
      <h2 className="govuk-heading-s app-next-question__heading" id="next-question">
        {next.heading}
      </h2>
      <p className="govuk-body app-next-question__link">
        <Link to={pathTo(record, question)}>{label}</Link>
      </p>
      <p className="govuk-hint app-next-question__hint">
        {hint} {next.adds(question.adds)}.
      </p>
    </section>
  )
}

/** The same as one line of a list. */
export function NextQuestionLine({ record, question }: { record: OfRecord; question: Question | null }) {
  const messages = useMessages()
  if (question === null) return null
  return (
    <>
      {messages.writing.next.line}{' '}
      <Link to={pathTo(record, question)}>{questionWords(messages, record, question).label}</Link>
    </>
  )
}

function pathTo(record: OfRecord, question: Question): string {
  return question.field === '' ? paths.edit(record.id, question.task) : questionLink(record, question.field)
}

function questionWords(messages: Messages, { kind, original }: OfRecord, { field }: Question) {
  const { next } = messages.writing
  return field === ''
    ? { label: next.translation[otherLanguage(original)], hint: next.translationHint }
    : fieldWordsOf(messages, kind).field(field)
}
