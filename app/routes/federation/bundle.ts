import { Fault } from '#app/domain/fault.ts'
import { readBundleFile } from '#app/use-cases/federation/read-bundle-file.ts'
import { forAnyone } from '#app/web/access.ts'

/** What other portals pull: everything that any reader can see, signed. */
export const loader = forAnyone(({ portal, params, url }) => {
  const file = readBundleFile(portal, params['*'] ?? '', url.searchParams.get('after') ?? '')
  if (file === null) throw new Fault('not-found')
  return new Response(file.bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': file.isJson ? 'application/json; charset=utf-8' : 'application/octet-stream',
      // Whatever is in a file, no browser runs it from here.
      ...(!file.isJson && {
        'Content-Disposition': 'attachment',
        'Content-Security-Policy': "sandbox; default-src 'none'",
      }),
      'Access-Control-Allow-Origin': '*',
    },
  })
})
