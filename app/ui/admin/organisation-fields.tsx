import type { TypedOrganisation } from '#app/domain/organisation-details.ts'
import { choicesIn, type OpenVocabulary } from '#app/domain/terms.ts'
import { nations } from '#app/domain/vocabulary.ts'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages, useTerms } from '../page/language.tsx'

interface OrganisationFieldsProps {
  typed?: TypedOrganisation
  errors: FormErrors
  /** It has a name already, and other places may know it by that. */
  rename?: boolean
}

/** What administrators of the portal say about an organisation. */
export function OrganisationFields({ typed, errors, rename = false }: OrganisationFieldsProps) {
  const { siteOrganisations, vocabulary } = useMessages()
  const words = siteOrganisations.form
  const labels = {
    type: vocabulary.organisationType,
    sector: vocabulary.sector,
    nation: vocabulary.nation,
    region: vocabulary.region,
  }
  const terms = useTerms()
  const offered = (of: OpenVocabulary, held = '') => choicesIn(terms, of, [], [held])
  const values: Record<keyof typeof labels, readonly string[]> = {
    type: offered('organisationType', typed?.type),
    sector: offered('sector', typed?.sector),
    nation: nations,
    region: offered('region', typed?.region),
  }
  const text = (name: 'nameEn' | 'nameCy' | 'code' | 'website') => ({
    name,
    label: words[name],
    error: errors.of(name),
    value: typed?.[name],
  })
  return (
    <>
      <TextInput {...text('nameEn')} hint={rename ? words.renameHint : undefined} lang="en" />
      <TextInput {...text('nameCy')} hint={words.nameCyHint} lang="cy" />
      {(['type', 'sector', 'nation', 'region'] as const).map((name) => (
        <Select
          key={name}
          name={name}
          label={words[name]}
          error={errors.of(name)}
          value={typed?.[name] ?? ''}
          options={[
            { value: '', label: words.choose },
            ...values[name].map((value) => ({ value, label: labelOf(labels[name], value) })),
          ]}
        />
      ))}
      <TextInput {...text('code')} hint={words.codeHint} width={10} spellCheck="false" />
      <TextInput {...text('website')} type="url" hint={words.websiteHint} spellCheck="false" />
    </>
  )
}

/** The labels of the fields by their names, for the sentences about what is wrong. */
export function useOrganisationLabels(): Record<keyof TypedOrganisation, string> {
  return useMessages().siteOrganisations.form
}

function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value
}
