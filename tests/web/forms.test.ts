import { describe, expect, it } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import { readForm, textOf } from '#app/web/forms.ts'

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

it('a file in place of a text counts for nothing', () => {
  const form = new FormData()
  form.append('name', new Blob(['text']))
  expect(textOf(form, 'name')).toBe('')
})
