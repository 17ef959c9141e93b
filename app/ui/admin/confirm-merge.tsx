import type { MergePreview } from '#app/use-cases/admin/organisations/merge-organisations.ts'
import { paths } from '#app/paths.ts'
import { WarningText } from '../content/warning-text.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextInput } from '../forms/text-input.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { OrganisationBelongings } from './organisation-belongings.tsx'

interface ConfirmMergeProps {
  preview: MergePreview
  typedName?: string
  errors: FormErrors
}

/** What merging two organisations would do, and the name to type for it to be done. */
export function ConfirmMerge({ preview: { from, into, belongings }, typedName, errors }: ConfirmMergeProps) {
  const { merge } = useMessages().siteOrganisations
  const language = useLanguage()
  const names = [from.name[language], into.name[language]] as const
  return (
    <>
      <h2 className="govuk-heading-m">{merge.preview(...names)}</h2>
      <OrganisationBelongings belongings={belongings} />
      <h2 className="govuk-heading-m">{merge.after}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {merge.effects(...names).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <WarningText>{merge.warning}</WarningText>
      <Form action={paths.mergeOrganisation(from.id, into.id)}>
        <input type="hidden" name="into" value={into.id} />
        <TextInput
          name="typedName"
          label={merge.confirm(from.name[language])}
          error={errors.of('typedName')}
          value={typedName}
          autoComplete="off"
          spellCheck="false"
        />
        <Button look="warning" once>
          {merge.button}
        </Button>
      </Form>
      <p className="govuk-body">
        <Link to={paths.mergeOrganisation(from.id)}>{merge.another}</Link>
      </p>
    </>
  )
}
