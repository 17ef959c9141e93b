import { auditedDeeds, type AuditedDeed } from '#app/domain/audited-deed.ts'
import { paths } from '#app/paths.ts'
import type { TypedFilters } from '#app/use-cases/audit/read-asked.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Asks what the log is to be narrowed to. */
export function AuditFilterForm({ typed, errors }: { typed: TypedFilters; errors: FormErrors }) {
  const { audit } = useMessages()
  const { filter } = audit
  const deeds = (Object.keys(auditedDeeds) as AuditedDeed[])
    .map((value) => ({ value, label: audit.deed[value] }))
    // By English rules in both: not every browser knows Welsh ones, and the server must write the same list.
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
  const narrowed = Object.values(typed).some((value) => value !== '')
  return (
    <section aria-labelledby="filters">
      <h2 className="govuk-heading-m" id="filters">
        {filter.title}
      </h2>
      <Form key={JSON.stringify(typed)}>
        <TextInput
          name="who"
          label={filter.who}
          hint={filter.whoHint}
          error={errors.of('who')}
          value={typed.who}
          width={30}
          autoComplete="off"
          spellCheck="false"
          autoCapitalize="none"
        />
        <Select
          name="deed"
          label={filter.deed}
          value={typed.deed}
          options={[{ value: '', label: filter.anyDeed }, ...deeds]}
        />
        <TextInput
          name="subject"
          label={filter.subject}
          hint={filter.subjectHint}
          error={errors.of('subject')}
          value={typed.subject}
          width={30}
          autoComplete="off"
          spellCheck="false"
          autoCapitalize="none"
        />
        {(['from', 'to'] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            label={filter[name]}
            hint={filter.dayHint}
            error={errors.of(name)}
            value={typed[name]}
            width={10}
            autoComplete="off"
          />
        ))}
        <div className="govuk-button-group">
          <Button name="do" value="filter">
            {filter.button}
          </Button>
          {narrowed && <Link to={paths.auditLog()}>{filter.clear}</Link>}
        </div>
      </Form>
    </section>
  )
}

/** What the fields are called, for the sentences about what is wrong. */
export function useFilterLabels(): Record<string, string> {
  const { who, subject, from, to } = useMessages().audit.filter
  return { who, subject, from, to }
}
