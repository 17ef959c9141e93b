import { readLogo } from '#app/use-cases/organisations/read-logo.ts'
import { forAnyone } from '#app/web/access.ts'

/** An organisation's logo, with the same care as any picture that somebody uploaded. */
export const loader = forAnyone(({ portal, request, params }) => {
  const { bytes, sha256 } = readLogo(portal, params['organisationId'] ?? '')
  const etag = `W/"${sha256.slice(0, 32)}"`
  const headers = new Headers({
    'Cache-Control': 'public, no-cache',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    ETag: etag,
  })
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  headers.set('Content-Type', 'image/webp')
  headers.set('Content-Disposition', 'inline')
  headers.set('Content-Length', String(bytes.length))
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers })
})
