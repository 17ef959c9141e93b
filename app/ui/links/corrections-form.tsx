import { limits } from '#app/domain/field.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import type { ShownSection } from '#app/use-cases/fact-checks/show-sections.ts'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'
import { SectionContent, useSectionNames } from './section-content.tsx'

interface CorrectionsFormProps {
  kind: RecordKind
  sections: readonly ShownSection[]
  /** As typed, by field key; `whole` for the whole draft. */
  typed: Readonly<Record<string, string>>
  errors: FormErrors
  /** Without, the draft alone. */
  mayCorrect: boolean
}

/** The draft, section by section, each with room to say what is wrong in it. */
export function CorrectionsForm({ kind, sections, typed, errors, mayCorrect }: CorrectionsFormProps) {
  const messages = useMessages()
  const words = messages.bodyPreviews.facts
  const labels = readerWordsOf(messages, kind)
  const name = useSectionNames(kind)
  return (
    <Form>
      {sections.map((section) => (
        <div key={section.key} className="app-checked-section">
          <SectionContent kind={kind} section={section} />
          {mayCorrect && (
            <Details
              summary={words.correct(name(section.key))}
              // What was typed is not hidden, nor what is wrong with it.
              open={section.fields.some(({ key }) => typed[key])}
            >
              {section.fields.map(({ key }) => (
                <TextArea
                  key={key}
                  name={`correction.${key}`}
                  label={labels.field(key)}
                  error={errors.of(`correction.${key}`)}
                  value={typed[key]}
                  limit={limits.short}
                  rows={3}
                />
              ))}
            </Details>
          )}
        </div>
      ))}
      {mayCorrect && (
        <>
          <TextArea
            name="correction.whole"
            label={words.whole}
            labelSize="m"
            hint={words.hint}
            error={errors.of('correction.whole')}
            value={typed['whole']}
            limit={limits.short}
          />
          <Button name="do" value="correct" once>
            {words.send}
          </Button>
        </>
      )}
    </Form>
  )
}
