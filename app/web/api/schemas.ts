import { z } from 'zod'
import { casebookFormats } from '#app/domain/casebook-file.ts'
import { changeKinds, evidenceLevels, languages, outcomes, recordKinds } from '#app/domain/vocabulary.ts'

/*
 * What the API answers, as schemas: they make its description, type what is written, and tests hold every answer against
 * them. Terms that administrators look after are plain strings: lists of them grow.
 */

export const id = z.string().min(1)
export const address = z.url()
export const language = z.enum(languages)
export const day = z.iso.date()
export const instant = z.iso.datetime()
export const bilingual = z.object({ en: z.string(), cy: z.string() }).meta({ id: 'Bilingual' })

/** A text in the language asked for or, where it is not written in that, in the other one. */
export const readText = z
  .object({ text: z.string(), language, translated: z.boolean() })
  .meta({ id: 'ReadText' })

/** A record as lists and searches give it. */
export const recordSummary = z
  .object({
    id,
    kind: z.enum(recordKinds),
    address,
    language,
    title: z.string(),
    summary: z.string(),
    organisation: z.object({ name: z.string(), address: address.nullable() }),
    publisher: z.string(),
    date: z.string(),
    outcome: z.enum(outcomes).nullable(),
    evidence: z.enum(evidenceLevels).nullable(),
    sector: z.string().nullable(),
    subject: z.string().nullable(),
    themes: z.array(z.string()).readonly(),
    region: z.string().nullable(),
    firstPublished: instant,
    lastPublished: instant,
    home: address.nullable(),
    demonstration: z.boolean(),
  })
  .meta({ id: 'RecordSummary' })

export type RecordSummary = z.infer<typeof recordSummary>

/** A casebook in a list, with the files in which its current edition can be taken along. */
export const casebookSummary = recordSummary
  .extend({ files: z.array(z.object({ format: z.enum(casebookFormats), address })) })
  .meta({ id: 'CasebookSummary' })

export const file = z
  .object({ name: z.string(), address, kind: z.string(), bytes: z.number().int(), title: readText })
  .meta({ id: 'File' })

export const attribution = z
  .object({ from: z.string(), licence: z.string(), link: z.string() })
  .meta({ id: 'Attribution' })

export const editionSummary = z
  .object({
    number: z.number().int().min(1),
    address,
    publishedAt: instant,
    change: z.enum(changeKinds),
    note: z.string(),
  })
  .meta({ id: 'EditionSummary' })

export const organisation = z
  .object({
    id,
    address,
    name: bilingual,
    type: z.string(),
    sector: z.string(),
    nation: z.string(),
    region: z.string(),
    website: z.string(),
    formerNames: z.array(bilingual),
    closed: z.boolean(),
    demonstration: z.boolean(),
  })
  .meta({ id: 'Organisation' })

export const term = z
  .object({ id, en: z.string(), cy: z.string(), within: z.string().nullable(), inUse: z.boolean() })
  .meta({ id: 'Term' })

/** RFC 9457. */
export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(z.object({ parameter: z.string(), detail: z.string() })),
  })
  .meta({ id: 'Problem' })

/** A page of a list: `next` leads to the following one, and is null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: address.nullable() })
}
