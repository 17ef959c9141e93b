import { suggest } from '#app/use-cases/search/suggest.ts'
import { forAnyone } from '#app/web/access.ts'

/** For the search boxes, while somebody types. The same letters are typed by many: kept for a minute. */
export const loader = forAnyone(async ({ portal, url, language }) => {
  const suggestions = await suggest(portal, url.searchParams.get('q') ?? '', language)
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'public, max-age=60' } })
})
