import type { LogoPlace } from '#app/domain/organisation-profile.ts'
import { Button } from '../forms/button.tsx'
import { FileUpload } from '../forms/file-upload.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import { OrganisationLogo } from './logo.tsx'

interface LogoFormProps {
  logo: LogoPlace | null
  name: string
  error: string | undefined
}

/** Puts a logo up, in place of the one before, or takes it down. */
export function LogoForm({ logo, name, error }: LogoFormProps) {
  const words = useMessages().organisationDesk.profile.logo
  return (
    <section aria-labelledby="logo-heading">
      <h2 className="govuk-heading-m" id="logo-heading">
        {words.title}
      </h2>
      {logo === null ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <OrganisationLogo logo={logo} name={name} />
      )}
      <Form encType="multipart/form-data">
        <FileUpload
          name="logo"
          label={words.choose}
          hint={words.hint}
          error={error}
          accept=".png,.jpg,.jpeg,.webp,image/png,image/jpeg,image/webp"
        />
        <div className="govuk-button-group">
          <Button name="do" value="put-logo" look="secondary" once>
            {words.upload}
          </Button>
          {logo !== null && (
            <Button name="do" value="remove-logo" look="warning" once>
              {words.remove}
            </Button>
          )}
        </div>
      </Form>
    </section>
  )
}
