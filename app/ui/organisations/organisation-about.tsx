import type { OrganisationPage } from '#app/use-cases/organisations/read-organisation-page.ts'
import { UntranslatedNotice } from '../records/untranslated-notice.tsx'

/** What an organisation says of itself, in the reader's language where it says it in that. */
export function OrganisationAbout({ about }: { about: NonNullable<OrganisationPage['about']> }) {
  return (
    <>
      {!about.translated && <UntranslatedNotice />}
      <div
        className="app-prose"
        lang={about.translated ? undefined : about.language}
        // Rendered and made safe by app/web/markdown.ts.
        dangerouslySetInnerHTML={{ __html: about.html }}
      />
    </>
  )
}
