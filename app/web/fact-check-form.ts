import { factSections, type TypedFactCheck } from '#app/domain/fact-check.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { textOf } from './forms.ts'

/** What a fact checker typed: inputs are named `verdict.<section>`, `correction.<section>` and `seen.<section>`. */
export function readFactCheckForm(form: FormData, kind: RecordKind): TypedFactCheck {
  return {
    name: textOf(form, 'name'),
    role: textOf(form, 'role'),
    answers: factSections(kind)
      .filter(({ key }) => form.has(`seen.${key}`))
      .map(({ key: section }) => ({
        section,
        verdict: textOf(form, `verdict.${section}`),
        correction: textOf(form, `correction.${section}`),
        seen: textOf(form, `seen.${section}`),
      })),
  }
}
