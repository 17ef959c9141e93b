import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { pagesToFind } from '#app/use-cases/records/pages-to-find.ts'
import { forAnyone } from '#app/web/access.ts'
import { listHelp } from '#app/web/help.ts'
import { siteMap } from '#app/web/site-map.ts'

/** A map of a site may list 50,000 addresses; each page has two. */
const most = 24_000

/** Every public page in both languages, for search engines. */
export const loader = forAnyone(({ portal, url, language }) => {
  const fixed = [
    paths.home(),
    paths.search(),
    paths.casebooks(),
    paths.organisations(),
    paths.openData(),
    paths.recommendations(),
    paths.apiReference(),
    paths.help(),
    ...listHelp(language).map(({ name }) => paths.help(name)),
  ]
  const pages = [...fixed.map((path) => ({ path, changed: null })), ...pagesToFind(portal)]
  const asked = url.searchParams.get('part')
  const part = asked === null ? null : Number(asked)
  const xml = siteMap(pages, { origin: portal.settings.publicOrigin, part, most })
  if (xml === null) throw new Fault('not-found')
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
})
