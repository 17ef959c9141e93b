import { cadences } from '#app/domain/saved-search.ts'
import { Radios } from '../forms/choices.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface SavedSearchFieldsProps {
  name: string
  alerts: string
  errors: FormErrors
}

/** What a search is called, and how often its owner is told what is new in it. */
export function SavedSearchFields({ name, alerts, errors }: SavedSearchFieldsProps) {
  const words = useMessages().alerts
  return (
    <>
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={name}
        error={errors.of('name')}
        autoComplete="off"
      />
      <CadenceField alerts={alerts} errors={errors} />
    </>
  )
}

/** How often its reader is told. */
export function CadenceField({ alerts, errors }: Omit<SavedSearchFieldsProps, 'name'>) {
  const words = useMessages().alerts
  return (
    <Radios
      name="alerts"
      legend={words.how}
      legendSize="s"
      value={alerts}
      error={errors.of('alerts')}
      choices={cadences.map((value) => ({
        value,
        label: words.cadence[value],
        hint: value === 'meeting' ? words.meetingHint : undefined,
      }))}
    />
  )
}
