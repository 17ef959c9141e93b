import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type ActionFunctionArgs, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { knowBothLanguages } from '#app/messages/both.ts'
import { NonceProvider } from '#app/ui/page/nonce.tsx'
import type { RequestContext } from '#app/web/context.ts'

knowBothLanguages()

/** Rendering that takes longer is given up. */
const patienceMs = 10_000

/** Turns a page into HTML. Readers get the first part at once; search engines wait for all of it. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, portal, requestId }: RequestContext,
): Promise<Response> {
  const whenReady = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  return new Promise((resolve, reject) => {
    let started = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider nonce={nonce}>
        <RemixServer context={remix} url={request.url} nonce={nonce} abortDelay={patienceMs} />
      </NonceProvider>,
      {
        nonce,
        [whenReady]() {
          started = true
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          // Before the start, onShellError rejects and the error is written down there.
          if (started && !request.signal.aborted)
            portal.log.error({ err: error, requestId }, 'rendering failed')
        },
      },
    )
    setTimeout(abort, patienceMs + 1_000).unref()
  })
}

/** Writes a fault down once. A reader who left, and answers such as "not found", are not faults of ours. */
export function handleError(error: unknown, { request, context }: ActionFunctionArgs): void {
  if (request.signal.aborted) return
  if (isRouteErrorResponse(error) && error.status < 500) return
  context.portal.log.error({ err: error, requestId: context.requestId }, 'a page failed')
}
