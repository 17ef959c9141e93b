import { forAnyone } from '#app/web/access.ts'

/** Only public pages are of use to search engines. */
export const loader = forAnyone(({ portal }) => {
  const closed = [
    '/work',
    '/review',
    '/admin',
    '/account',
    '/agenda',
    '/shared-agendas',
    '/followed-calendars',
    '/join',
    '/mailbox',
    '/sign-in',
    '/search?',
    '/search.',
    '/search/',
  ]
  const lines = [
    'User-agent: *',
    ...closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /cy${path}`]),
    `Sitemap: ${portal.settings.publicOrigin}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
})
