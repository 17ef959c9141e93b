import type { LogoPlace } from '#app/domain/organisation-profile.ts'
import { paths } from '#app/paths.ts'

/** An organisation's logo; its name is what it says to whoever does not see it. */
export function OrganisationLogo({ logo, name }: { logo: LogoPlace; name: string }) {
  return (
    <img
      className="app-organisation-logo"
      src={paths.logo(logo)}
      width={logo.width}
      height={logo.height}
      alt={name}
    />
  )
}
