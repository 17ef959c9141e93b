import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { openPortal } from './open-portal.ts'
import type { Portal } from './portal.ts'
import { readSettings, type Settings } from './settings.ts'
import { keepAlerting } from './use-cases/alerts/keep-alerting.ts'
import { keepBackingUp } from './use-cases/backups/keep-backing-up.ts'
import { keepImporting } from './use-cases/import-batches/keep-importing.ts'
import { keepPublishing } from './use-cases/submissions/keep-publishing.ts'
import { keepCheckingLinks } from './use-cases/checks/keep-checking-links.ts'
import { keepReadingAgain } from './use-cases/attachments/keep-reading-again.ts'
import { keepScanning } from './use-cases/attachments/keep-scanning.ts'
import { keepCounting } from './use-cases/holders/count-served.ts'
import { keepTidying } from './use-cases/tidying/keep-tidying.ts'
import { keepDelivering } from './use-cases/mail/keep-delivering.ts'
import { keepDraining } from './use-cases/outbox/keep-draining.ts'
import { keepSendingPasswordLinks } from './use-cases/people/send-new-password-links.ts'
import { keepReminding } from './use-cases/records/keep-reminding.ts'
import { keepChecking } from './use-cases/search/keep-checking.ts'
import { prepareSearch } from './use-cases/search/rebuild-search.ts'
import { drain } from './web/drain.ts'
import { builtFiles, createApp } from './web/express-app.ts'
import { pagesFrom } from './web/pages.ts'
import { sendPlainPage } from './web/plain-page.ts'

export interface RunningServer {
  portal: Portal
  /** Where the portal answers, such as http://localhost:3000. */
  address: string
  /** Takes no new requests, lets those in flight finish (at most 10 seconds), then closes the portal. */
  stop(): Promise<void>
}

interface Options {
  /** Pages straight from the source, reloaded as it changes. */
  development?: boolean
  /** Work that must be done before the first page is served, such as loading starter content. */
  prepare?(portal: Portal): Promise<void>
}

/** What goes on beside answering, each until it is stopped. */
const inTheBackground: readonly ((portal: Portal) => () => void | Promise<void>)[] = [
  keepDraining,
  keepDelivering,
  keepAlerting,
  keepChecking,
  keepTidying,
  keepReminding,
  keepScanning,
  keepReadingAgain,
  keepCheckingLinks,
  keepPublishing,
  keepBackingUp,
  keepImporting,
  keepSendingPasswordLinks,
  keepCounting,
]

/**
 * Starts the portal. It answers 503 until everything is ready, so a taken port is known before any work is done.
 * Port 0 takes any free port.
 */
export async function startServer(asked: Settings, options: Options = {}): Promise<RunningServer> {
  const { development = false, prepare } = options
  const server = createServer((req, res) => {
    res.setHeader('Retry-After', '2')
    sendPlainPage(res, 503, req.url ?? '/')
  })
  server.requestTimeout = 60_000
  const settings = await listen(server, asked)
  let portal: Portal | undefined
  try {
    portal = openPortal(settings)
    await prepareSearch(portal)
    await prepare?.(portal)
    const stops = inTheBackground.map((keep) => keep(portal!))
    const source = development ? await developmentSource(server) : await builtSource()
    const pages = pagesFrom({ portal, build: source.build, development })
    const app = createApp({ settings, log: portal.log, files: source.files, pages, development })
    server.removeAllListeners('request').on('request', app as unknown as () => void)
    return {
      portal,
      address: settings.publicOrigin,
      async stop() {
        await drain(server)
        await source.close()
        for (const stop of stops) await stop()
        await portal!.close()
      },
    }
  } catch (error) {
    server.close()
    server.closeAllConnections()
    await portal?.close()
    throw error
  }
}

/** Takes the port; the settings that come back name the one taken. */
async function listen(server: Server, settings: Settings): Promise<Settings> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  if (settings.port !== 0) return settings
  const { port } = server.address() as AddressInfo
  return { ...settings, port, publicOrigin: settings.publicOrigin.replace(/:0$/, `:${port}`) }
}

interface Source {
  build: ServerBuild | (() => Promise<ServerBuild>)
  files: RequestHandler[]
  close(): Promise<void>
}

async function builtSource(): Promise<Source> {
  const built = new URL('../.build/', import.meta.url)
  const build = (await import(new URL('server/index.js', built).href)) as ServerBuild
  return { build, files: builtFiles(new URL('client', built).pathname), close: () => Promise.resolve() }
}

async function developmentSource(server: Server): Promise<Source> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({
    configFile: new URL('../remix.config.js', import.meta.url).pathname,
    server: { middlewareMode: true, hmr: { server } },
  })
  return {
    build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild,
    files: [vite.middlewares],
    close: () => vite.close(),
  }
}

/** `node --import tsx app/server.ts` serves what was built; the settings come from the environment. */
async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const { address, portal, stop: stopServer } = await startServer(settings)
  portal.log.info({ address }, 'the portal is ready')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stopServer().then(() => process.exit(0)))
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
