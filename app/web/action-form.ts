import { actionStatuses, type ActionWords } from '#app/domain/minutes.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { readDate } from './agenda-form.ts'
import { textOf } from './forms.ts'

/** An action as typed into the inputs called 'what.NAME'. */
export function readAction(form: FormData, name: string): ActionWords {
  const text = (field: string) => textOf(form, `${field}.${name}`).replace(/\r\n?/g, '\n').trim()
  const status = text('status')
  return {
    what: text('what'),
    owner: text('owner'),
    due: readDate(form, `due.${name}`),
    status: isOneOf(actionStatuses, status) ? status : 'not-started',
    evidence: text('evidence'),
  }
}
