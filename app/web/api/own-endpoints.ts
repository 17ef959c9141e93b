import { z } from 'zod'
import { attachmentLimits } from '#app/domain/attachment.ts'
import { standings } from '#app/domain/standing.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { listOwn, readOwn, type OwnState } from '#app/use-cases/tokens/read-own.ts'
import {
  addFileByProgram,
  changeByProgram,
  startByProgram,
  submitByProgram,
} from '#app/use-cases/tokens/write-draft.ts'
import type { Call } from '../access.ts'
import { wholeAddress } from '../results-pages.ts'
import { caseStudyContent, withSent } from './content-schema.ts'
import { deed, question, type OwnEndpoint } from './own-endpoint.ts'
import { pageOfItems, paging } from './paging.ts'
import { errorsOfIssues } from './problem.ts'
import { address, id, instant, pageOf, problem, readText } from './schemas.ts'

const none = z.object({})
const byId = z.object({ id })
const lock = z.number().int().min(0)

/** How a case study stands: for its organisation's own program. */
const ownRecord = z
  .object({
    id,
    /** Where people work on it. */
    address,
    /** Where readers read it; null while they cannot. */
    published: address.nullable(),
    title: readText,
    standing: z.enum(standings),
    waitsFor: z.enum(['writers', 'approver', 'any-reviewer', 'reviewer', 'clock', 'nobody']),
    since: instant,
    publishAt: instant.nullable(),
    lock: lock.nullable(),
    /** Why it came back, field by field. */
    reasons: z.array(z.object({ field: z.string(), reason: z.string() })),
    /** What is to be put right before it can be submitted. */
    toPutRight: problem.shape.errors,
  })
  .meta({ id: 'OwnRecord' })

/** What was done, and how it stands after it. */
const doneTo = z
  .object({ id, standing: z.enum(standings).nullable(), lock: lock.nullable() })
  .meta({ id: 'Written' })

/** What an organisation's own programs can do and ask, by token. */
export const ownEndpoints: readonly OwnEndpoint[] = [
  question({
    key: 'ownRecords',
    method: 'get',
    path: '/own/records',
    scope: 'status',
    params: none,
    query: paging,
    answer: pageOf(ownRecord),
    handle: (call, { program, query: { cursor = '', limit } }) => {
      const found = listOwn(call.portal, program, { after: cursor, size: limit + 1, language: call.language })
      const { items, next } = pageOfItems(call, '/own/records', found, limit, ({ entry }) => entry.id)
      return { items: items.map((one) => stateOf(call, one)), next }
    },
  }),
  question({
    key: 'ownRecord',
    method: 'get',
    path: '/own/records/{id}',
    scope: 'status',
    params: byId,
    query: none,
    answer: ownRecord,
    handle: (call, { program, params }) =>
      readOwn(call.portal, program, { id: params.id, language: call.language }).map((one) =>
        stateOf(call, one),
      )[0],
  }),
  deed({
    key: 'startRecord',
    method: 'post',
    path: '/own/records',
    scope: 'drafts',
    params: none,
    query: none,
    body: z.strictObject({ language: z.enum(languages), content: caseStudyContent }),
    status: 201,
    answer: doneTo,
    handle: ({ portal }, { program, body, asked }) =>
      startByProgram(portal, program, {
        asked,
        original: body.language,
        fill: (before) => withSent(before, body.content),
      }),
  }),
  deed({
    key: 'changeRecord',
    method: 'post',
    path: '/own/records/{id}',
    scope: 'drafts',
    params: byId,
    query: none,
    body: z.strictObject({ lock, content: caseStudyContent }),
    status: 200,
    answer: doneTo,
    handle: ({ portal }, { program, params, body, asked }) =>
      changeByProgram(portal, program, {
        asked,
        recordId: params.id,
        lock: body.lock,
        fill: (before) => withSent(before, body.content),
      }),
  }),
  deed({
    key: 'addFile',
    method: 'post',
    path: '/own/records/{id}/files',
    scope: 'files',
    params: byId,
    query: z.object({ name: z.string().min(1).max(attachmentLimits.name) }),
    body: 'bytes',
    status: 201,
    answer: z.object({ id, record: id }).meta({ id: 'AddedFile' }),
    handle: ({ portal }, { program, params, query, body, asked }) =>
      addFileByProgram(portal, program, { asked, recordId: params.id, name: query.name, bytes: body }),
  }),
  deed({
    key: 'submitRecord',
    method: 'post',
    path: '/own/records/{id}/submit',
    scope: 'submit',
    params: byId,
    query: none,
    body: z.strictObject({ lock }),
    status: 200,
    answer: doneTo,
    handle: ({ portal }, { program, params, body, asked }) =>
      submitByProgram(portal, program, { asked, recordId: params.id, lock: body.lock }),
  }),
]

function stateOf(call: Call, { entry, lock: known, published, issues }: OwnState): z.infer<typeof ownRecord> {
  const { id: recordId, title, standing, waitsFor, since, publishAt, reasons, kind } = entry
  const here = (path: string) => wholeAddress(call, inLanguage(path, call.language))
  return {
    ...{ id: recordId, title, standing, waitsFor, since },
    address: here(paths.workOn(recordId)),
    published: published === null ? null : here(paths.record({ kind, slug: published.slug })),
    publishAt: publishAt === '' ? null : publishAt,
    lock: known,
    reasons,
    toPutRight: errorsOfIssues(call, issues),
  }
}
