import { profileLimits, type OrganisationProfile } from '#app/domain/organisation-profile.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { Button } from '../forms/button.tsx'
import { Fieldset } from '../forms/fieldset.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { MarkdownArea } from '../forms/markdown-area.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

/** What an organisation says of itself. */
export function ProfileForm({ profile, errors }: { profile: OrganisationProfile; errors: FormErrors }) {
  const words = useMessages().organisationDesk.profile
  return (
    <Form>
      {languages.map((language) => (
        <MarkdownArea
          key={language}
          name={`about.${language}`}
          label={words.about[language]}
          hint={words.aboutHint}
          error={errors.of(`about.${language}`)}
          value={profile.about[language]}
          limit={profileLimits.about}
          lang={language}
        />
      ))}
      <TextInput
        name="website"
        type="url"
        label={words.website}
        error={errors.of('website')}
        value={profile.website}
        spellCheck="false"
        autoCapitalize="none"
      />
      <Fieldset legend={words.contact} legendSize="m" describedBy="contact-hint">
        <p className="govuk-hint" id="contact-hint">
          {words.contactHint}
        </p>
        <TextInput
          name="contactEmail"
          type="email"
          label={words.contactEmail}
          error={errors.of('contactEmail')}
          value={profile.contactEmail}
          width={30}
          autoComplete="off"
          spellCheck="false"
          autoCapitalize="none"
        />
        <TextInput
          name="contactPhone"
          type="tel"
          label={words.contactPhone}
          error={errors.of('contactPhone')}
          value={profile.contactPhone}
          width={20}
          autoComplete="off"
        />
        <TextArea
          name="contactAddress"
          label={words.contactAddress}
          error={errors.of('contactAddress')}
          value={profile.contactAddress}
          rows={4}
        />
      </Fieldset>
      <Button name="do" value="save" once>
        {words.save}
      </Button>
    </Form>
  )
}
