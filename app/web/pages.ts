import { createRequestHandler } from '@remix-run/express'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import type { Request, RequestHandler, Response } from 'express'
import type { Portal } from '#app/portal.ts'
import { stateOf } from './request-state.ts'
import { byArea } from './route-areas.ts'
import { contextFor } from './session.ts'

interface PagesParts {
  portal: Portal
  build: ServerBuild | (() => Promise<ServerBuild>)
  development?: boolean
}

/** What answers with pages, data and files: Remix, told who asks. */
export function pagesFrom({ portal, build, development = false }: PagesParts): RequestHandler {
  const handlerOf = (part: PagesParts['build']) =>
    createRequestHandler({
      build: part,
      mode: development ? 'development' : 'production',
      getLoadContext: (req, res) => loadContext(portal, req, res),
    })
  // A build that changes while the portal is being written on is taken whole.
  const handlerFor = typeof build === 'function' ? always(handlerOf(build)) : byArea(build, handlerOf)
  // It passes its own failures on, and so gives nothing to wait for.
  return (req, res, next) => void handlerFor(req.originalUrl)(req, res, next)
}

function always<Value>(value: Value): (address: string) => Value {
  return () => value
}

/** Who asks, found out once for each request, before Remix runs its loaders side by side. */
async function loadContext(portal: Portal, req: Request, res: Response): Promise<AppLoadContext> {
  const state = stateOf(res)
  const { requestId, nonce } = state
  const arrival = {
    cookies: req.headers.cookie,
    userAgent: req.headers['user-agent'] ?? '',
    address: req.ip ?? '',
    requestId,
    nonce,
  }
  const context = await contextFor(portal, arrival, (header) => {
    // What is set while a page is already on its way comes too late for it; the next request sets it again.
    if (!res.headersSent) res.append('Set-Cookie', header)
  })
  state.personal = [context.visitor, context.agendaKey, context.parkingKey].some((key) => key !== null)
  return { ...context }
}
