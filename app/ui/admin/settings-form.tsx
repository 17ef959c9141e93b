import type { TypedSettings } from '#app/use-cases/admin/change-portal-settings.ts'
import { Button } from '../forms/button.tsx'
import { Checkboxes } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}))

/** Every setting of the portal, each with what it means for whom. */
export function SettingsForm({ settings, errors }: { settings: TypedSettings; errors: FormErrors }) {
  const { siteSettings: words } = useMessages()
  const { totpRequired, reviewersMayReviewOwnOrganisation, backupHour } = words
  return (
    <Form>
      <Checkboxes
        name="totpRequired"
        legend={totpRequired.title}
        legendSize="m"
        choices={[{ value: 'yes', label: totpRequired.label, hint: totpRequired.hint }]}
        values={settings.totpRequired ? ['yes'] : []}
      />
      <Checkboxes
        name="reviewersMayReviewOwnOrganisation"
        legend={reviewersMayReviewOwnOrganisation.title}
        legendSize="m"
        choices={[
          {
            value: 'yes',
            label: reviewersMayReviewOwnOrganisation.label,
            hint: reviewersMayReviewOwnOrganisation.hint,
          },
        ]}
        values={settings.reviewersMayReviewOwnOrganisation ? ['yes'] : []}
      />
      <h2 className="govuk-heading-m">{backupHour.title}</h2>
      <Select
        name="backupHour"
        label={backupHour.label}
        hint={backupHour.hint}
        error={errors.of('backupHour')}
        options={[{ value: '', label: backupHour.never }, ...hours]}
        value={settings.backupHour}
      />
      <Button once>{words.save}</Button>
    </Form>
  )
}
