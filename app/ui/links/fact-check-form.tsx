import { limits } from '#app/domain/field.ts'
import { factVerdicts, type FactChecker } from '#app/domain/fact-check.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { ShownSection } from '#app/use-cases/fact-checks/show-sections.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { SectionContent, useSectionNames } from './section-content.tsx'

interface FactCheckFormProps {
  kind: RecordKind
  sections: readonly ShownSection[]
  checker: FactChecker
  answers: readonly { section: string; verdict: string; correction: string }[]
  errors: FormErrors
  /** They answered before. */
  again: boolean
}

/** The draft, section by section, each with the question whether it is right. */
export function FactCheckForm({ kind, sections, checker, answers, errors, again }: FactCheckFormProps) {
  const { factChecks } = useMessages()
  const name = useSectionNames(kind)
  return (
    <Form>
      {sections.map((section) => {
        const answer = answers.find((one) => one.section === section.key)
        return (
          <div key={section.key} className="app-checked-section">
            <SectionContent kind={kind} section={section} />
            <input type="hidden" name={`seen.${section.key}`} value={section.seen} />
            <Radios
              name={`verdict.${section.key}`}
              legend={factChecks.question(name(section.key))}
              legendSize="s"
              error={errors.of(`verdict.${section.key}`)}
              value={answer?.verdict}
              choices={factVerdicts.map((value) => ({ value, label: factChecks.verdict[value] }))}
              inline
            />
            <TextArea
              name={`correction.${section.key}`}
              label={factChecks.correctionOf(name(section.key))}
              hint={factChecks.correctionHint}
              error={errors.of(`correction.${section.key}`)}
              value={answer?.correction}
              limit={limits.short}
              rows={3}
            />
          </div>
        )
      })}
      <h2 className="govuk-heading-l">{factChecks.you}</h2>
      <p className="govuk-body">{factChecks.whoSees}</p>
      <TextInput
        name="name"
        label={factChecks.name}
        error={errors.of('name')}
        value={checker.name}
        width={30}
        autoComplete="name"
      />
      <TextInput
        name="role"
        label={factChecks.role}
        hint={factChecks.roleHint}
        error={errors.of('role')}
        value={checker.role}
        width={30}
        autoComplete="organization-title"
      />
      <Button once>{again ? factChecks.again : factChecks.button}</Button>
    </Form>
  )
}
