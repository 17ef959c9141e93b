import { request as requestHttp, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
}

/** Sends a request, and reads its answer to the end while it has no more bytes than that. A redirect is an answer like others. */
export function sendRequest(
  url: URL,
  options: RequestOptions,
  { body, atMost }: { body?: string | undefined; atMost: number },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size <= atMost) return
        // Here too: what came in one piece is at its end before the request hears that it is given up.
        reject(new Error('the answer is too long'))
        request.destroy()
      })
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        resolve({ status, headers, bytes: Buffer.concat(chunks) })
      })
      response.on('error', reject)
    })
    request.on('error', reject).end(body)
  })
}
