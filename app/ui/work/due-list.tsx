import type { ReadText } from '#app/domain/text.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface DueListProps {
  items: readonly { id: string; title: ReadText; dueOn: string }[]
}

/** What somebody's organisation is to confirm, each with its one click; nothing when nothing is due. */
export function DueList({ items }: DueListProps) {
  const { stillInUse } = useMessages().afterPublishing
  const language = useLanguage()
  if (items.length === 0) return null
  return (
    <section aria-labelledby="due">
      <h2 className="govuk-heading-l" id="due">
        {stillInUse.waiting}
      </h2>
      <p className="govuk-body">{stillInUse.waitingLead}</p>
      <ul className="govuk-list govuk-list--spaced">
        {items.map(({ id, title, dueOn }) => (
          <li key={id}>
            <p className="govuk-body">
              <Link to={paths.workOn(id)} lang={title.translated ? undefined : title.language}>
                {title.text}
              </Link>{' '}
              ({stillInUse.dueOn(longDate(dueOn, language))})
            </p>
            <Form action={paths.stillInUse(id)} className="govuk-button-group">
              <input type="hidden" name="back" value="list" />
              <Button name="answer" value="yes" look="secondary" once>
                {stillInUse.yes}
                <span className="govuk-visually-hidden"> ({title.text})</span>
              </Button>
              <Link to={paths.stillInUse(id)}>
                {stillInUse.other}
                <span className="govuk-visually-hidden"> ({title.text})</span>
              </Link>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
