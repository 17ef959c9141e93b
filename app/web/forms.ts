import { Fault } from '#app/domain/fault.ts'

/** The form that was sent. A body that cannot be read as one (broken multipart, JSON, nothing) is a bad request. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new Fault('bad-request')
  }
}

/** A field as text; '' when it was not sent, or a file was sent in its place. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
