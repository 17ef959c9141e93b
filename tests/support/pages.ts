import type { ServerBuild } from '@remix-run/node'
import routes from '#app/routes.ts'

/** A route as app/routes.ts names it: where it is, and the module that answers there. */
export interface Route {
  /** The file without `routes/` and its ending: 'work/record'. */
  name: string
  /** As Remix writes it, `cy?` included: 'cy?/work/:id'. */
  path: string
  index: boolean
  module: RouteModule
}

interface RouteModule {
  loader?: unknown
  action?: unknown
  default?: unknown
}

const modules = import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}')

/** Every route there is, from the table the server is built from. (Building stops at one whose file is missing.) */
export async function allRoutes(): Promise<Route[]> {
  const written = routes.filter(({ file }) => `../../app/${file}` in modules)
  return Promise.all(
    written.map(async ({ file, path = '', index = false }) => {
      const name = file.replace(/^routes\//, '').replace(/\.tsx?$/, '')
      return { name, path, index, module: await modules[`../../app/${file}`]!() }
    }),
  )
}

/**
 * What `remix vite:build` makes for the server, straight from the source: pages and data are real, scripts are not there.
 * Without `html` a page is its status and headers only, which is most of the time that asking for it takes.
 */
export async function serverBuild({ html = true } = {}): Promise<ServerBuild> {
  const [entry, root, all] = await Promise.all([
    import('#app/entry.server.tsx'),
    import('#app/root.tsx'),
    allRoutes(),
  ])
  const built = [
    { id: 'root', path: '', module: root },
    ...all.map(({ name, path, index, module }) => ({
      id: `routes/${name}`,
      parentId: 'root',
      path,
      index,
      module,
    })),
  ]
  const served = Object.fromEntries(built.map((route) => [route.id, route]))
  const known = Object.fromEntries(
    built.map(({ module, ...route }) => [route.id, { ...route, ...inManifest(module) }]),
  )
  return {
    entry: { module: html ? entry : { ...entry, default: withoutHtml } },
    routes: served,
    assets: { entry: { module: '/entry.js', imports: [] }, routes: known, url: '/manifest.js', version: '1' },
    basename: '/',
    publicPath: '/',
    assetsBuildDirectory: 'client',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: false,
      v3_routeConfig: true,
    },
  } as unknown as ServerBuild
}

function inManifest(module: RouteModule) {
  return {
    module: '/route.js',
    imports: [],
    hasLoader: module.loader !== undefined,
    hasAction: module.action !== undefined,
    hasClientLoader: false,
    hasClientAction: false,
    hasErrorBoundary: 'ErrorBoundary' in module,
  }
}

function withoutHtml(_request: Request, status: number, headers: Headers): Response {
  return new Response('', { status, headers })
}
