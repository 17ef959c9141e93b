import { suggest } from '#app/use-cases/search/suggest.ts'
import { forAnyone } from '#app/web/access.ts'
import { wholeAddress } from '#app/web/results-pages.ts'

/**
 * The suggestions of the search boxes for a browser's own: what was typed, then labels, notes (there are none) and
 * addresses, as the OpenSearch suggestions extension writes them.
 */
export const loader = forAnyone(async (call) => {
  const typed = call.url.searchParams.get('q') ?? ''
  const suggestions = await suggest(call.portal, typed, call.language)
  const answer = [
    typed,
    suggestions.map(({ label }) => label),
    suggestions.map(() => ''),
    suggestions.map(({ to }) => wholeAddress(call, to)),
  ]
  return new Response(JSON.stringify(answer), {
    headers: {
      'Content-Type': 'application/x-suggestions+json; charset=utf-8',
      'Cache-Control': 'public, max-age=60',
    },
  })
})
