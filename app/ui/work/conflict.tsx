import type { TwoTexts } from '#app/domain/two-texts.ts'
import type { WritingPage } from '#app/domain/writing.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { paths } from '#app/paths.ts'
import { TwoTextsOfFields } from '../content/two-texts.tsx'
import { useMessages } from '../page/language.tsx'
import { anchorOf } from './question-link.ts'

interface ConflictProps {
  id: string
  kind: RecordKind
  page: WritingPage
  texts: readonly TwoTexts[]
}

/** Two people saved one draft: both texts of each question, which leads to where it is answered. */
export function Conflict({ id, kind, page, texts }: ConflictProps) {
  const messages = useMessages()
  const { conflict } = messages.writing
  const words = fieldWordsOf(messages, kind)
  const nameOf = (field: string) => words.field(field).label
  return (
    <TwoTextsOfFields
      texts={texts}
      nameOf={nameOf}
      said={(_field, text) => <span lang={page.writing}>{text}</span>}
      below={(field) => (
        <p className="govuk-body">
          <a className="govuk-link" href={`#${anchorOf(kind, field, page.writing)}`}>
            {conflict.goTo}
            <span className="govuk-visually-hidden">: {nameOf(field)}</span>
          </a>
        </p>
      )}
      theirs={paths.edit(id, page.task)}
    />
  )
}
