import type { RequestListener } from 'node:http'
import { PassThrough } from 'node:stream'
import { createRequestHandler } from '@remix-run/express'
import { createReadableStreamFromReadable, type EntryContext, type ServerBuild } from '@remix-run/node'
import { RemixServer, Scripts, useLoaderData } from '@remix-run/react'
import express from 'express'
import { createElement as h } from 'react'
import { renderToPipeableStream } from 'react-dom/server'

/** The least Remix can do: one route with a loader that gives one word, and a page that shows it. */
export function bareRemix(): RequestListener {
  const app = express().disable('x-powered-by')
  const handle = createRequestHandler({ build, mode: 'production' })
  app.all('*', (req, res, next) => void handle(req, res, next))
  return app
}

function Page() {
  const { word } = useLoaderData<{ word: string }>()
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, word)),
    h('body', null, h('h1', null, word), h(Scripts)),
  )
}

function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(h(RemixServer, { context, url: request.url }), {
      onShellReady() {
        const body = new PassThrough()
        headers.set('Content-Type', 'text/html; charset=utf-8')
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        pipe(body)
      },
      onShellError: reject,
    })
  })
}

const root = { id: 'root', path: '' }

/** What the Remix compiler would write for such an app. */
const build: ServerBuild = {
  mode: 'production',
  entry: { module: { default: handleRequest } },
  routes: { root: { ...root, module: { default: Page, loader: () => ({ word: 'Bare' }) } } },
  assets: {
    entry: { imports: [], module: '/entry.js' },
    routes: {
      root: {
        ...root,
        module: '/root.js',
        hasAction: false,
        hasLoader: true,
        hasErrorBoundary: false,
        hasClientAction: false,
        hasClientLoader: false,
      },
    },
    url: '/manifest.js',
    version: '1',
  },
  publicPath: '/',
  assetsBuildDirectory: 'none',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: true,
    unstable_optimizeDeps: false,
  } as ServerBuild['future'],
  isSpaMode: false,
}
