import { Fault } from '#app/domain/fault.ts'
import { limits } from '#app/domain/field.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import { fieldsOf, type ReturnReason } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'

/** Of the reasons on a form, those that were filled in: at least one, each beside a field ('' for the whole). */
export function givenReasons(kind: RecordKind, reasons: readonly ReturnReason[]): Result<ReturnReason[]> {
  const fields = ['', ...fieldsOf(kind).map(({ key }) => key)]
  if (!reasons.every(({ field }) => fields.includes(field))) throw new Fault('bad-request')
  const given = reasons.filter(({ reason }) => reason.trim() !== '')
  if (given.length === 0) return refuse([{ field: '', problem: 'reason-required' }])
  const tooLong = given.filter(({ reason }) => reason.length > limits.short)
  if (tooLong.length === 0) return done(given)
  return refuse(tooLong.map(({ field }) => ({ field, problem: 'too-long', values: { limit: limits.short } })))
}
