import { ask, type Answer } from './http.ts'

/** Somebody with a browser without scripts: keeps cookies, and follows nothing by itself. */
export interface VisitorByHttp {
  open(path: string): Promise<Answer>
  send(path: string, form: Record<string, string>): Promise<Answer>
  /** Every value that a cookie of theirs ever had. */
  cookieValues: ReadonlySet<string>
}

/** A visitor of the portal that answers on `port` under the name `origin`. */
export function visit(port: number, origin: string): VisitorByHttp {
  const jar = new Map<string, string>()
  const cookieValues = new Set<string>()
  const meet = async (path: string, form?: Record<string, string>) => {
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await ask(port, {
      path,
      method: form === undefined ? 'GET' : 'POST',
      headers: {
        ...(cookies === '' ? {} : { Cookie: cookies }),
        ...(form === undefined
          ? {}
          : { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      body: form === undefined ? undefined : new URLSearchParams(form).toString(),
    })
    for (const header of answer.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = header.split(';', 1)[0]!.split(/=(.*)/s)
      jar.set(name, value)
      if (value !== '') cookieValues.add(value)
    }
    return answer
  }
  return { cookieValues, open: (path) => meet(path), send: meet }
}
