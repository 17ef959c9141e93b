import type { DraftColleague } from '#app/domain/colleague.ts'
import { longDate } from '#app/messages/dates.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** Who writes a draft besides the organisation's own people. */
export function ColleagueList({ colleagues }: { colleagues: readonly DraftColleague[] }) {
  const words = useMessages().links.colleagues
  const language = useLanguage()
  if (colleagues.length === 0) return <p className="govuk-body">{words.nobody}</p>
  return (
    <ul className="govuk-list">
      {colleagues.map(({ id, name, joinedAt }) => (
        <li key={id} className="govuk-!-margin-bottom-6">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1 govuk-!-text-break-word">{name}</h3>
          <p className="govuk-body govuk-!-margin-bottom-2">{words.joined(longDate(joinedAt, language))}</p>
          <Form>
            <Button name="remove" value={id} look="secondary" once>
              {words.remove} <span className="govuk-visually-hidden">{words.removeOf(name)}</span>
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
