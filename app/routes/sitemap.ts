import { languages, type Language } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { publishedAddresses } from '#app/use-cases/records/published-addresses.ts'
import { forAnyone } from '#app/web/access.ts'

/** Every public page in both languages, for search engines. */
export const loader = forAnyone(({ portal }) => {
  const fixed = [
    paths.home(),
    paths.search(),
    paths.casebooks(),
    paths.organisations(),
    paths.openData(),
    paths.recommendations(),
    paths.apiReference(),
    paths.help(),
  ]
  const pages = [...fixed, ...publishedAddresses(portal).map(paths.record)]
  const urls = pages.flatMap((page) => {
    const address = (language: Language) => `${portal.settings.publicOrigin}${inLanguage(page, language)}`
    // Each of them names all of them, itself included: search engines believe no other links between languages.
    const others = languages.map(
      (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`,
    )
    return languages.map((language) => `<url><loc>${address(language)}</loc>${others.join('')}</url>`)
  })
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>`
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
})
