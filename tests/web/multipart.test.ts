import { describe, expect, test } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import { partsOfForm } from '#app/web/multipart.ts'

const limits = { file: 1_000, field: 100, parts: 5 }

/** A form as bytes, arriving in pieces of this size. */
function form(body: string | Uint8Array, size: number, type = 'multipart/form-data; boundary=XX'): Request {
  const bytes = Buffer.from(body as string)
  let at = 0
  const stream = new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(new Uint8Array(bytes.subarray(at, (at += size))))
    },
  })
  const init = { method: 'POST', body: stream, duplex: 'half', headers: { 'content-type': type } }
  return new Request('http://localhost/', init as RequestInit)
}

async function read(request: Request) {
  const parts: [string, string | null, string | null][] = []
  for await (const { name, fileName, bytes } of partsOfForm(request, limits)) {
    parts.push([name, fileName, bytes === null ? null : Buffer.from(bytes).toString('utf8')])
  }
  return parts
}

const part = (head: string, body: string) =>
  `--XX\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`

describe.each([1, 2, 7, 10_000])('a form that arrives %s bytes at a time', (size) => {
  test('is read part by part, whatever its files are called and hold', async () => {
    const body =
      part('name="title"', 'Siân') +
      part('name="files"; filename="a;b=c %22d%22 ŵ.pdf"\r\nContent-Type: x/y', 'one\r\n--X\r\n--') +
      part('name="files"; filename=""', '') +
      '--XX--\r\nafter'
    expect(await read(form(body, size))).toEqual([
      ['title', null, 'Siân'],
      ['files', 'a;b=c "d" ŵ.pdf', 'one\r\n--X\r\n--'],
      ['files', '', ''],
    ])
  })

  test('gives a part that is too long without its bytes, and the next one whole', async () => {
    const body =
      part('name="files"; filename="long"', 'x'.repeat(1_001)) +
      part('name="files"; filename="fits"', 'x'.repeat(1_000)) +
      part('name="field"', 'y'.repeat(101)) +
      '--XX--'
    const parts = await read(form(body, size))
    expect(parts.map(([, , bytes]) => bytes?.length ?? null)).toEqual([null, 1_000, null])
  })
})

test('what one browser sends is what another program reads', async () => {
  const sent = new FormData()
  sent.append('seen', '{"en":""}')
  sent.append('files', new File(['%PDF'], 'Adroddiad – drafft "2".pdf'))
  const request = new Request('http://localhost/', { method: 'POST', body: sent })
  expect(await read(request)).toEqual([
    ['seen', null, '{"en":""}'],
    ['files', 'Adroddiad – drafft "2".pdf', '%PDF'],
  ])
})

test.each([
  ['cut off in a part', part('name="a"', 'x')],
  ['cut off in a head', '--XX\r\nContent-Disposition: form-data; name="a"'],
  ['a head without an end', `--XX\r\n${'x'.repeat(10_000)}`],
  ['a part without a name', '--XX\r\nContent-Type: text/plain\r\n\r\nx\r\n--XX--'],
  ['no boundary in it', 'x'.repeat(5_000)],
  ['nothing', ''],
  ['more parts than allowed', `${part('name="a"', 'x').repeat(6)}--XX--`],
])('%s is a bad request', async (_what, body) => {
  await expect(read(form(body, 100))).rejects.toThrow(Fault)
})

test('another type of form is a bad request', async () => {
  await expect(read(form('a=b', 10, 'application/x-www-form-urlencoded'))).rejects.toThrow(Fault)
})
