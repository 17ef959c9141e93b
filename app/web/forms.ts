import { z } from 'zod'
import { Fault } from '#app/domain/fault.ts'
import { done, issueProblems, refuse, type Issue, type IssueProblem, type Result } from '#app/domain/issue.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'

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

/**
 * The form's texts as the schema reads them. A field is a string, '' when it was not sent; where the schema has a list,
 * every value of that name. Messages in the schema are problems ('required'), which say more than zod's own codes.
 */
export function parseForm<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  form: FormData,
): Result<z.output<z.ZodObject<Shape>>> {
  const fields = Object.entries(schema.shape).map(([name, type]) => {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    return [name, type instanceof z.ZodArray ? values : (values[0] ?? '')]
  })
  const read = schema.safeParse(Object.fromEntries(fields))
  return read.success ? done(read.data) : refuse(oneForEachField(read.error.issues.map(toIssue)))
}

const problemOfCode: Partial<Record<z.core.$ZodIssue['code'], IssueProblem>> = {
  too_small: 'required',
  too_big: 'too-long',
  invalid_type: 'required',
  invalid_value: 'not-a-choice',
}

function toIssue(found: z.core.$ZodIssue): Issue {
  const field = found.path.join('.')
  const said = isOneOf(issueProblems, found.message) ? found.message : undefined
  const problem = said ?? problemOfCode[found.code] ?? 'not-a-choice'
  const limit = found.code === 'too_big' ? Number(found.maximum) : undefined
  return limit === undefined ? { field, problem } : { field, problem, values: { limit } }
}

/** The first thing that is wrong with a field is the one to say. */
function oneForEachField(issues: Issue[]): Issue[] {
  return issues.filter((issue, i) => issues.findIndex(({ field }) => field === issue.field) === i)
}
