import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider'

/** Somebody in an organisation's directory. */
export interface DirectoryAccount {
  sub: string
  email?: string
  email_verified?: boolean
  name?: string
}

/** A real OpenID Connect provider on this machine. */
export interface Directory {
  issuer: string
  clientId: string
  clientSecret: string
  accounts: Map<string, DirectoryAccount>
  /** Set to change what the token endpoint answers; gets the claims and gives the ID token to send in place. */
  tamper: ((claims: Record<string, unknown>, token: string) => string) | null
  /** A token with these claims and the directory's own good signature, or another key's. */
  sign(claims: Record<string, unknown>, given?: { alg?: string; key?: KeyObject }): string
  close(): Promise<void>
}

const clientId = 'portal'
const clientSecret = 'a secret with: odd % characters'

/** Starts one that sends people back to `redirectUri`; they choose who they are on a page without passwords. */
export async function startDirectory(redirectUri: string, port = 0): Promise<Directory> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'key-1', alg: 'RS256', use: 'sig' }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const accounts = new Map<string, DirectoryAccount>()
  const directory: Directory = {
    issuer,
    clientId,
    clientSecret,
    accounts,
    tamper: null,
    sign: (claims, { alg = 'RS256', key = privateKey } = {}) => signed(claims, alg, key),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const provider = quietly(() => new Provider(issuer, configuration(redirectUri, jwk, accounts)))
  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    await next()
    const body = ctx.body as { id_token?: string } | undefined
    if (directory.tamper === null || ctx.path !== '/token' || !body?.id_token) return
    body.id_token = directory.tamper(claimsIn(body.id_token), body.id_token)
  })
  const callback = provider.callback()
  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    if (req.url?.startsWith('/choose/')) void choose(provider, accounts, req, res)
    else void callback(req, res)
  })
  return directory
}

function configuration(
  redirectUri: string,
  jwk: object,
  accounts: Map<string, DirectoryAccount>,
): Configuration {
  return {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [jwk] },
    cookies: { keys: ['for tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/choose/${uid}` },
    findAccount: (_ctx, id) => {
      const account = accounts.get(id)
      return account && { accountId: id, claims: () => ({ ...account }) }
    },
    async loadExistingGrant(ctx) {
      const { client, session, provider } = ctx.oidc
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  }
}

/** The directory's own page: one button for each account, and one to cancel. */
async function choose(
  provider: Provider,
  accounts: Map<string, DirectoryAccount>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (req.method !== 'POST') {
    const buttons = [...accounts.keys(), 'cancel'].map(
      (id) => `<button name="who" value="${id}">${id}</button>`,
    )
    res
      .setHeader('Content-Type', 'text/html')
      .end(`<title>Directory</title><form method="post">${buttons.join('')}</form>`)
    return
  }
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  const who = new URLSearchParams(Buffer.concat(chunks).toString()).get('who') ?? ''
  const result =
    who === 'cancel'
      ? { error: 'access_denied', error_description: 'cancelled' }
      : { login: { accountId: who } }
  await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false })
}

/** Goes through the directory's pages as a browser without scripts would; gives the address it sends people back to. */
export async function goThrough(location: string, who: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let url = new URL(location)
  const { origin } = url
  let form: URLSearchParams | null = null
  for (let step = 0; step < 10; step += 1) {
    const response: Response = await fetch(url, {
      redirect: 'manual',
      method: form === null ? 'GET' : 'POST',
      body: form,
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';', 1)[0]!.split(/=(.*)/s)
      cookies.set(name, value)
    }
    const to = response.headers.get('location')
    form = null
    if (to !== null) url = new URL(to, url)
    else if (url.pathname.startsWith('/choose/')) form = new URLSearchParams({ who })
    else throw new Error(`The directory answered ${response.status}: ${await response.text()}`)
    if (url.origin !== origin) return url
  }
  throw new Error('The directory sends people round in circles')
}

function claimsIn(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>
}

function signed(claims: Record<string, unknown>, alg: string, key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg, kid: 'key-1', typ: 'JWT' })}.${part(claims)}`
  return `${text}.${createSign('sha256').update(text).sign(key).toString('base64url')}`
}

/** It warns of Node 20 and of plain HTTP, which is what tests have. */
function quietly<T>(make: () => T): T {
  const { info, warn } = console
  Object.assign(console, { info: () => undefined, warn: () => undefined })
  try {
    return make()
  } finally {
    Object.assign(console, { info, warn })
  }
}
