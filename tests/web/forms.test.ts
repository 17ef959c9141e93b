import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Fault } from '#app/domain/fault.ts'
import { parseForm, readForm, textOf } from '#app/web/forms.ts'

function post(body: BodyInit | null, type?: string): Request {
  const headers = type === undefined ? undefined : { 'content-type': type }
  return new Request('http://portal.example/sign-in', { method: 'POST', body, headers })
}

const multipart = 'multipart/form-data; boundary=X'

describe('a form’s body', () => {
  it('is read, urlencoded or multipart', async () => {
    const urlencoded = post('name=T%C5%B7&empty=', 'application/x-www-form-urlencoded')
    expect(textOf(await readForm(urlencoded), 'name')).toBe('Tŷ')
    const parts = '--X\r\nContent-Disposition: form-data; name="name"\r\n\r\nTŷ\r\n--X--\r\n'
    expect(textOf(await readForm(post(parts, multipart)), 'name')).toBe('Tŷ')
  })

  it.each([
    ['multipart cut off in the middle', '--X\r\nContent-Disposition: form-da', multipart],
    ['multipart without an end', '--X\r\nContent-Disposition: form-data; name="a"\r\n\r\nvalue', multipart],
    ['multipart without its boundary', '--X\r\n\r\n--X--', 'multipart/form-data'],
    ['multipart that is something else', 'a=1', multipart],
    ['JSON', '{"email":', 'application/json'],
    ['text', 'email=a', 'text/plain'],
    ['a made-up type', 'email=a', 'application/%%%'],
  ])('that is %s is a bad request', async (_, body, type) => {
    const fault = await readForm(post(body, type)).catch((thrown: unknown) => thrown)
    expect(fault).toBeInstanceOf(Fault)
    expect(fault).toMatchObject({ fault: 'bad-request' })
  })

  it('that is not there is a bad request', async () => {
    await expect(readForm(post(null))).rejects.toMatchObject({ fault: 'bad-request' })
  })

  it('that breaks off on the way is a bad request', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new Error('reset')) })
    const type = 'application/x-www-form-urlencoded'
    const request = new Request('http://portal.example/', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
      ...{ duplex: 'half' },
    })
    await expect(readForm(request)).rejects.toMatchObject({ fault: 'bad-request' })
  })
})

describe('parseForm', () => {
  const schema = z.object({
    name: z.string().trim().min(1).max(5),
    language: z.enum(['en', 'cy']),
    themes: z.array(z.string()),
    email: z.string().refine((text) => text.includes('@'), 'not-an-email'),
  })
  const formOf = (pairs: [string, string | Blob][]) => {
    const form = new FormData()
    for (const [name, value] of pairs) form.append(name, value)
    return form
  }

  it('gives what the schema asks for, and no more', () => {
    const form = formOf([
      ['name', ' Non '],
      ['language', 'cy'],
      ['themes', 'one'],
      ['themes', 'two'],
      ['email', 'a@b'],
      ['admin', 'yes'],
      ['__proto__', 'x'],
    ])
    const value = { name: 'Non', language: 'cy', themes: ['one', 'two'], email: 'a@b' }
    expect(parseForm(schema, form)).toEqual({ ok: true, value })
  })

  it('says one problem for each field', () => {
    expect(parseForm(schema, formOf([['name', 'too long']]))).toEqual({
      ok: false,
      issues: [
        { field: 'name', problem: 'too-long', values: { limit: 5 } },
        { field: 'language', problem: 'not-a-choice' },
        { field: 'email', problem: 'not-an-email' },
      ],
    })
  })

  it('takes a file in place of a text for nothing', () => {
    const read = parseForm(schema, formOf([['name', new Blob(['text'])]]))
    expect(read.ok ? null : read.issues[0]).toEqual({ field: 'name', problem: 'required' })
    expect(textOf(formOf([['name', new Blob(['text'])]]), 'name')).toBe('')
  })
})
