import type { TermRefusal } from '#app/domain/term-edit.ts'
import type { ListedTerm } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { InsetText } from '../content/inset-text.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import { totalsOf } from './totals.ts'

interface RetireTermProps {
  term: ListedTerm
  whyNot: TermRefusal | null
}

/** Takes a term out of the forms, or brings it back; says what keeps it, or why it must stay. */
export function RetireTerm({ term, whyNot }: RetireTermProps) {
  const { vocabularies: words } = useMessages()
  const say = term.isRetired ? words.bringBack : words.retire
  const { published, writing, organisations } = totalsOf(term.uses)
  return (
    <section aria-labelledby="retire">
      <h2 className="govuk-heading-m" id="retire">
        {say.title}
      </h2>
      <p className="govuk-body">{say.text}</p>
      {!term.isRetired && whyNot !== null ? (
        <InsetText>{words.whyNot[whyNot]}</InsetText>
      ) : (
        <>
          {!term.isRetired && (
            <p className="govuk-body">{words.retire.preview(published, writing, organisations)}</p>
          )}
          <Form>
            <Button name="do" value={term.isRetired ? 'bring-back' : 'retire'} look="secondary" once>
              {say.button}
            </Button>
          </Form>
        </>
      )}
    </section>
  )
}
