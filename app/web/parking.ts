import { parkedMinutes } from '#app/domain/parking.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { parkForm } from '#app/use-cases/submissions/park-form.ts'
import { forgetParkedForm, readParkedForm } from '#app/use-cases/submissions/parked-form.ts'
import { forAnyone, type Call, type SignedInCall } from './access.ts'
import { cookieHeader } from './cookies.ts'
import { readForm, textOf } from './forms.ts'
import { goTo } from './respond.ts'
import { parkingCookieName } from './session.ts'

/** The hidden field in which a page of a draft's form says for whom it was made. */
export const writerField = 'writer'

/**
 * The first word of an action that takes a page of a draft's form: like `forSignedIn`, but what somebody typed whose
 * session has ended is kept while they sign in, and comes back to them on the same page.
 */
export function forWriter<T>(handle: (call: SignedInCall, form: FormData) => Promise<T> | T) {
  return forAnyone<T>(async (call) => {
    const form = await readForm(call.request)
    const { visitor } = call
    if (visitor !== null) return handle({ ...call, visitor }, form)
    park(call, form)
    throw goTo(paths.signIn(inLanguage(paths.edit(...pageOf(call)), call.language)), call)
  })
}

/** What the signed-in person typed on this page before their session ended, or null. */
export function parkedFormOf(call: SignedInCall): FormData | null {
  if (call.parkingKey === null) return null
  const [recordId, task] = pageOf(call)
  const text = readParkedForm(call.portal, call.visitor, call.parkingKey, { recordId, task })
  if (text === null) return null
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value)
  return form
}

/** Once it is saved, or not wanted, nothing is kept of it. */
export function forgetParked(call: SignedInCall): void {
  if (call.parkingKey === null) return
  const [recordId, task] = pageOf(call)
  forgetParkedForm(call.portal, call.visitor, { recordId, task })
}

function park(call: Call, form: FormData): void {
  const typed = new URLSearchParams()
  for (const [name, value] of form) if (typeof value === 'string') typed.append(name, value)
  const [recordId, task] = pageOf(call)
  const personId = textOf(form, writerField)
  const token = parkForm(call.portal, { personId, recordId, task, form: typed.toString() })
  if (token === null) return
  const { settings } = call.portal
  const options = { maxAge: parkedMinutes * 60, secure: settings.production }
  call.setCookie(cookieHeader(parkingCookieName(settings), token, options))
}

function pageOf({ params }: Call): [recordId: string, task: string] {
  return [params['id'] ?? '', params['task'] ?? '']
}
