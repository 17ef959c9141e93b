import type { Issue } from '#app/domain/issue.ts'
import { groupsOf } from '#app/domain/record.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { taskOfField, translationTask } from '#app/domain/writing.ts'
import { paths } from '#app/paths.ts'
import { fieldId } from '../forms/field-id.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { useFieldErrors } from '../records/field-errors.ts'

interface ToPutRightProps {
  record: { id: string; kind: RecordKind; original: Language }
  issues: readonly Issue[]
}

/** What keeps a draft from being sent, each with a link to the question on the page that asks it. */
export function ToPutRight({ record, issues }: ToPutRightProps) {
  const { id, kind, original } = record
  const { check } = useMessages().writing
  const asking = { kind, groups: groupsOf[kind], writing: original, original }
  const { lines } = useFieldErrors(issues, asking)
  if (issues.length === 0) return null
  return (
    <section className="app-returned" aria-labelledby="put-right">
      <h2 className="govuk-heading-m" id="put-right">
        {check.toPutRight}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map(({ text, href }, index) => {
          const field = issues[index]?.field ?? ''
          const inOther = field.endsWith(`.${original === 'en' ? 'cy' : 'en'}`)
          const task = inOther ? translationTask : taskOfField(kind, field.split('.')[0] ?? '')
          const anchor = inOther ? `#${fieldId(field)}` : (href ?? '')
          return (
            <li key={text}>
              <Link to={`${paths.edit(id, task)}${anchor}`}>{text}</Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
