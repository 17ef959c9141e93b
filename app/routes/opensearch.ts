import { forAnyone } from '#app/web/access.ts'
import { openSearchOf, openSearchType } from '#app/web/documents/open-search.ts'
import { wordsFor } from '#app/web/words.ts'

/** How browsers and other programs search the portal in the language of the address. */
export const loader = forAnyone((call) => {
  const { finding, search } = wordsFor(call)
  const { settings } = call.portal
  const description = openSearchOf({
    name: finding.openSearch.name,
    longName: finding.openSearch.longName,
    description: search.description,
    language: call.language,
    origin: settings.publicOrigin,
    contactEmail: settings.contactEmail,
  })
  return new Response(description, { headers: { 'Content-Type': `${openSearchType}; charset=utf-8` } })
})
