import type { Organisation } from '#app/domain/organisation.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface ChooseMergeTargetProps {
  from: Organisation
  found: readonly Organisation[]
  more: number
  /** The words looked for. */
  typed: string
}

/** Looks for the organisation that another one goes into. */
export function ChooseMergeTarget({ from, found, more, typed }: ChooseMergeTargetProps) {
  const { siteOrganisations, vocabulary } = useMessages()
  const { merge } = siteOrganisations
  const language = useLanguage()
  return (
    <>
      <p className="govuk-body">{merge.text}</p>
      {from.type === 'commissioner-or-ombudsman' && <p className="govuk-body">{merge.onlyOmbudsmen}</p>}
      <Form method="get" role="search" key={typed}>
        <TextInput name="q" type="search" label={merge.into} labelSize="m" value={typed} width={30} />
        <Button look="secondary">{merge.find}</Button>
      </Form>
      <div role="status">
        {typed !== '' && found.length === 0 && <p className="govuk-body">{merge.none}</p>}
        {more > 0 && <p className="govuk-body">{merge.tooMany(more)}</p>}
      </div>
      <ul className="govuk-list govuk-list--spaced">
        {found.map(({ id, name, type }) => (
          <li key={id}>
            <strong className="govuk-!-text-break-word">{name[language]}</strong>
            <br />
            <span className="govuk-hint govuk-!-margin-bottom-0">{vocabulary.organisationType[type]}</span>
            <br />
            <Link to={paths.mergeOrganisation(from.id, id)}>
              {merge.choose}
              <span className="govuk-visually-hidden"> {merge.chooseOf(name[language])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
