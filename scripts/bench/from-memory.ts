import type { RequestListener } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import type { LoaderFunction, ServerBuild } from '@remix-run/node'
import express from 'express'
import type { Portal } from '#app/portal.ts'
import { byArea } from '#app/web/route-areas.ts'
import { contextFor } from '#app/web/session.ts'

/**
 * The built pages with nothing behind them but Remix: each loader is asked once for each address and its answer given
 * from memory after that. What is left is rendering the same cards and facets, which no search can be faster than.
 */
export async function pagesFromMemory(portal: Portal): Promise<RequestListener> {
  const built = (await import(new URL('../../.build/server/index.js', import.meta.url).href)) as ServerBuild
  const routes = Object.fromEntries(
    Object.entries(built.routes).map(([id, route]) => {
      const loader = route?.module.loader
      return [
        id,
        loader && route ? { ...route, module: { ...route.module, loader: remembering(loader) } } : route,
      ]
    }),
  )
  const arrival = {
    cookies: undefined,
    userAgent: '',
    address: '127.0.0.1',
    requestId: 'bench',
    nonce: 'bench',
  }
  const context = await contextFor(portal, arrival, () => undefined)
  // With as few routes to choose from as the portal gives it, or the portal would be compared with something slower.
  const handlerFor = byArea({ ...built, routes }, (build) =>
    createRequestHandler({ build, mode: 'production', getLoadContext: () => ({ ...context }) }),
  )
  const app = express().disable('x-powered-by')
  app.all('*', (req, res, next) => void handlerFor(req.originalUrl)(req, res, next))
  return app
}

function remembering(loader: LoaderFunction): LoaderFunction {
  const answers = new Map<string, Awaited<ReturnType<LoaderFunction>>>()
  return async (asked) => {
    const { url } = asked.request
    if (!answers.has(url)) answers.set(url, await loader(asked))
    return answers.get(url)
  }
}
