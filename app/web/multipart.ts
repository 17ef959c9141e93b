import { Fault } from '#app/domain/fault.ts'

/** One field of a form that was sent with files. */
export interface FormPart {
  name: string
  /** Null for a field that is no file; '' when no file was chosen. */
  fileName: string | null
  /** Null when there were more than this kind of part may have. */
  bytes: Uint8Array | null
}

interface Limits {
  /** Bytes of one file, of one other field, and how many parts there may be. */
  file: number
  field: number
  parts: number
}

const longestHead = 4_096

/**
 * The parts of a form one after the other, as they arrive (RFC 7578): never more than one of them is in memory. A part
 * over its limit is read past and given without bytes. What is no such form is a bad request.
 */
export async function* partsOfForm(request: Request, limits: Limits): AsyncGenerator<FormPart> {
  const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,100})"|([^\s;]{1,100}))/i.exec(
    request.headers.get('content-type') ?? '',
  )
  const source = sourceOf(request)
  const delimiter = Buffer.from(`\r\n--${boundary?.[1] ?? boundary?.[2] ?? ''}`)
  if (boundary === null || (await source.until(delimiter, 0)) === null) throw new Fault('bad-request')
  for (let count = 0; ; count += 1) {
    if ((await source.next(2)).toString('latin1') === '--') return source.drain()
    const head = await source.until(Buffer.from('\r\n\r\n'), longestHead)
    if (head === null || count >= limits.parts) throw new Fault('bad-request')
    const { name, fileName } = readHead(head.toString('utf8'))
    const bytes = await source.until(delimiter, fileName === null ? limits.field : limits.file)
    yield { name, fileName, bytes }
  }
}

/** Browsers write a quotation mark in a name as %22. */
function readHead(head: string): { name: string; fileName: string | null } {
  const disposition = /^content-disposition:\s*form-data\b(.*)$/im.exec(head)?.[1] ?? ''
  const of = (key: string) => new RegExp(`;\\s*${key}="([^"]*)"`, 'i').exec(disposition)?.[1]
  const name = of('name')
  if (name === undefined) throw new Fault('bad-request')
  return { name, fileName: of('filename')?.replaceAll('%22', '"') ?? null }
}

interface Source {
  /** What comes before the mark, which is read past; null when it is more than `most` bytes. */
  until(mark: Buffer, most: number): Promise<Buffer | null>
  next(count: number): Promise<Buffer>
  drain(): Promise<void>
}

function sourceOf(request: Request): Source {
  const reader = request.body?.getReader()
  // The first boundary has no line before it.
  let waiting: Buffer = Buffer.from('\r\n')
  const more = async (): Promise<boolean> => {
    const chunk = await reader?.read()
    if (chunk === undefined || chunk.done) return false
    waiting = Buffer.concat([waiting, chunk.value])
    return true
  }
  const insist = async () => {
    if (!(await more())) throw new Fault('bad-request')
  }
  return {
    async until(mark, most) {
      const kept: Buffer[] = []
      let length = 0
      const keep = (bytes: Buffer) => {
        length += bytes.length
        if (length <= most) kept.push(bytes)
        else kept.length = 0
      }
      for (;;) {
        const at = waiting.indexOf(mark)
        if (at !== -1) {
          keep(waiting.subarray(0, at))
          waiting = waiting.subarray(at + mark.length)
          return length <= most ? Buffer.concat(kept) : null
        }
        // The mark may have begun at the end of what came so far.
        const safe = Math.max(0, waiting.length - mark.length + 1)
        keep(waiting.subarray(0, safe))
        waiting = waiting.subarray(safe)
        await insist()
      }
    },
    async next(count) {
      while (waiting.length < count) await insist()
      const bytes = waiting.subarray(0, count)
      waiting = waiting.subarray(count)
      return bytes
    },
    async drain() {
      do waiting = Buffer.alloc(0)
      while (await more())
    },
  }
}
