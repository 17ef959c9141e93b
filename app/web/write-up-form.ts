import { outcomes, type ItemOutcome } from '#app/domain/minutes.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { newAction, type WriteUp } from '#app/use-cases/meetings/write-up.ts'
import { readAction } from './action-form.ts'
import { textOf } from './forms.ts'

/** What the write-up page sent. Counts that are no numbers are NaN, which the verb refuses. */
export function readWriteUp(form: FormData, agendaId: string): WriteUp {
  const ids = [...form.keys()].filter((name) => name.startsWith('outcome.')).map((name) => name.slice(8))
  const words = readAction(form, newAction)
  const typed = [words.what, words.owner, words.due, words.evidence].some((text) => text !== '')
  return {
    agendaId,
    version: Number(textOf(form, 'version')),
    attendance: countIn(form, 'attendance'),
    outcomes: Object.fromEntries(ids.map((id) => [id, readOutcome(form, id)])),
    action: typed ? { ...words, itemId: textOf(form, 'item') } : null,
  }
}

function readOutcome(form: FormData, id: string): ItemOutcome {
  const outcome = textOf(form, `outcome.${id}`)
  return {
    outcome: isOneOf(outcomes, outcome) ? outcome : '',
    resolution: textOf(form, `resolution.${id}`).replace(/\r\n?/g, '\n').trim(),
    votesFor: countIn(form, `votesFor.${id}`),
    votesAgainst: countIn(form, `votesAgainst.${id}`),
    votesAbstained: countIn(form, `votesAbstained.${id}`),
  }
}

function countIn(form: FormData, name: string): number | null {
  const typed = textOf(form, name).trim()
  return typed === '' ? null : /^\d+$/.test(typed) ? Number(typed) : NaN
}
