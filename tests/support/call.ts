import type { ActionFunctionArgs } from '@remix-run/node'
import { contextFor } from '#app/web/session.ts'
import type { TestPortal } from './portal.ts'

export interface Answer {
  status: number
  headers: Headers
  /** What a page gets; null for a redirect. */
  data: unknown
  /** What anything but a page gets: a feed, a file. */
  text: string
  /** Set-Cookie headers, as the browser would get them. */
  cookies: string[]
}

type Handler = (args: ActionFunctionArgs) => Promise<unknown>

/** Calls a loader or action with a real Request, as the server would; what it throws is an answer too. */
export async function call(
  portal: TestPortal,
  handler: Handler,
  path: string,
  given: {
    params?: Record<string, string>
    cookies?: string
    form?: Record<string, string>
    body?: BodyInit
  } & {
    type?: string
    userAgent?: string
  } = {},
): Promise<Answer> {
  const body = given.body ?? (given.form && new URLSearchParams(given.form))
  const request = new Request(new URL(path, 'http://localhost:3000'), {
    method: body === undefined ? 'GET' : 'POST',
    body,
    headers: given.type === undefined ? undefined : { 'content-type': given.type },
  })
  const cookies: string[] = []
  const arrival = {
    cookies: given.cookies,
    userAgent: given.userAgent ?? '',
    address: '192.0.2.1',
    requestId: 'request',
    nonce: 'nonce',
  }
  const context = await contextFor(portal, arrival, (header) => cookies.push(header))
  const args = { request, params: given.params ?? {}, context: { ...context } }
  const answer = await handler(args).catch((thrown: unknown) => thrown)
  const text = answer instanceof Response ? await answer.text() : ''
  return { ...read(answer), text, cookies }
}

function read(answer: unknown): Omit<Answer, 'cookies' | 'text'> {
  if (answer instanceof Error) throw answer
  if (answer instanceof Response) return { status: answer.status, headers: answer.headers, data: null }
  const given = answer as { type?: unknown; data?: unknown; init?: ResponseInit | null } | null
  if (given?.type !== 'DataWithResponseInit') return { status: 200, headers: new Headers(), data: answer }
  return { status: given.init?.status ?? 200, headers: new Headers(given.init?.headers), data: given.data }
}
