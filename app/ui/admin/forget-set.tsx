import type { StandingSet } from '#app/domain/synonym.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

interface ForgetSetProps {
  origin: StandingSet['origin']
  /** What came with the portal, on one line, where it was changed here. */
  delivered: string | null
}

/** Undoes what was made of a set here; nothing for a set that is as it came with the portal. */
export function ForgetSet({ origin, delivered }: ForgetSetProps) {
  const { synonyms } = useMessages().admin
  if (origin === 'delivered') return null
  const isOwn = delivered === null
  return (
    <section aria-labelledby="forget">
      <h2 className="govuk-heading-m" id="forget">
        {isOwn ? synonyms.delete : synonyms.delivered}
      </h2>
      {!isOwn && <p className="govuk-inset-text govuk-!-text-break-word">{delivered}</p>}
      <p className="govuk-body">{isOwn ? synonyms.deleteText : synonyms.restoreText}</p>
      <Form>
        <Button name="forget" value="yes" look={isOwn ? 'warning' : 'secondary'} once>
          {isOwn ? synonyms.delete : synonyms.restore}
        </Button>
      </Form>
    </section>
  )
}
