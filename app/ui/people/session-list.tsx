import { dateAndTime } from '#app/messages/dates.ts'
import type { OwnSession } from '#app/use-cases/people/list-sessions.ts'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** Where one's account is signed in. This one ends by signing out, as ever. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  const language = useLanguage()
  const { accounts } = useMessages()
  const words = accounts.sessions
  return (
    <ul className="govuk-list">
      {sessions.map(({ id, browser, system, createdAt, usedAt, isThisOne }) => {
        const device = accounts.device(browser, system)
        const begun = dateAndTime(createdAt, language)
        return (
          <li key={id} className="govuk-!-margin-bottom-6">
            <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
              {device} {isThisOne && <Tag colour="green">{words.thisOne}</Tag>}
            </h2>
            <p className="govuk-body govuk-!-margin-bottom-2">
              {words.begun(begun)}
              <br />
              {usedAt === '' ? words.justNow : words.used(dateAndTime(usedAt, language))}
            </p>
            {!isThisOne && (
              <Form>
                <Button name="end" value={id} look="secondary" once>
                  {words.end}
                  <span className="govuk-visually-hidden">: {words.endOf(device, begun)}</span>
                </Button>
              </Form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
