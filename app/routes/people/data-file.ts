import { readOwnData } from '#app/use-cases/people/read-own-data.ts'
import { forSignedIn } from '#app/web/access.ts'

/** Everything stored about the person who asks, to keep or to take elsewhere. */
export const loader = forSignedIn(({ portal, visitor }) => {
  const file = JSON.stringify(readOwnData(portal, visitor), null, 2)
  return new Response(file, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="good-practice-portal-my-data.json"',
      'Cache-Control': 'no-store',
    },
  })
})
