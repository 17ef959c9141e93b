import { checkHealth } from '#app/use-cases/health/check-health.ts'
import { forAnyone } from '#app/web/access.ts'

/** For monitoring: 200 when the database and search answer, otherwise 503. */
export const loader = forAnyone(async ({ portal }) => {
  const health = await checkHealth(portal)
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
})
