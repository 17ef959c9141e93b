import { cannedReasons as known, withSentence } from '#app/domain/canned-reasons.ts'
import type { TypedTime } from '#app/domain/read-schedule.ts'
import type { ReturnReason } from '#app/domain/record.ts'
import { isOneOf, type Language } from '#app/domain/vocabulary.ts'
import { cannedReasons } from '#app/messages/canned-reasons.ts'
import { textOf } from './forms.ts'

/** The reasons typed into a reviewer's form, by field; empty ones too. */
export function readReasons(form: FormData): ReturnReason[] {
  const names = [...new Set(form.keys())].filter((name) => name.startsWith('reason.'))
  return names.map((name) => ({ field: name.slice('reason.'.length), reason: textOf(form, name).trim() }))
}

/** The same with the sentences that were chosen beside them put in, in the language the submission is written in. */
export function withChosenSentences(form: FormData, written: Language): ReturnReason[] {
  return readReasons(form).map(({ field, reason }) => {
    const id = textOf(form, `sentence.${field}`)
    return { field, reason: isOneOf(known, id) ? withSentence(reason, cannedReasons[written][id]) : reason }
  })
}

/** When to publish, as it was typed into a day, a month, a year and a time. */
export function readTypedTime(form: FormData): TypedTime {
  const part = (name: string, length: number) => {
    const typed = textOf(form, name).trim()
    return /^\d+$/.test(typed) ? typed.padStart(length, '0') : typed
  }
  return {
    day: [part('day.year', 4), part('day.month', 2), part('day.day', 2)].join('-'),
    time: textOf(form, 'time').trim(),
    which: textOf(form, 'which'),
  }
}
