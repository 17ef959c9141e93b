import { z } from 'zod'
import { coProductionRungs, coProductionStages, directions } from '#app/domain/vocabulary.ts'
import { address, attribution, editionSummary, file, language, recordSummary } from './schemas.ts'

/*
 * A record's words as its page shows them, field by field: what a page hides, such as figures about too few people and
 * words that somebody took back, is not here either.
 */

const text = z.object({ text: z.string(), language })
const key = z.string()
const fact = text.extend({ label: z.string() })
const amount = z.number().nullable()

const partner = z.object({ name: text, address: address.nullable(), role: z.string(), part: text })

const measure = z.object({
  label: text,
  figures: z.array(z.object({ figure: z.string(), text: z.string() })),
  facts: z.array(fact),
  direction: z.enum(directions).nullable(),
  outcome: z.string().nullable(),
  /** Some of it rests on too few people to be shown. */
  hides: z.boolean(),
})

const evidence = z.object({
  method: z.string(),
  independent: z.boolean(),
  description: text,
  facts: z.array(fact),
  link: z.string(),
  file: file.nullable(),
})

const voice = z.object({ quote: text, who: text })

const money = z.object({
  setUp: amount,
  runningAYear: amount,
  savingAYear: amount,
  gainAYear: amount,
  paysBackInMonths: amount,
})

export const shownField = z
  .discriminatedUnion('kind', [
    z.object({ key, label: key, kind: z.literal('html'), html: z.string(), language }),
    z.object({ key, label: key, kind: z.literal('text'), text: z.string(), language }),
    z.object({ key, label: key, kind: z.literal('list'), values: z.array(z.string()) }),
    z.object({ key, label: key, kind: z.literal('link'), href: z.string(), text: z.string() }),
    z.object({
      key,
      label: key,
      kind: z.literal('rows'),
      columns: z.array(z.string()),
      rows: z.array(z.array(text)),
    }),
    z.object({ key, label: key, kind: z.literal('partners'), partners: z.array(partner) }),
    z.object({
      key,
      label: key,
      kind: z.literal('stages'),
      stages: z.array(z.object({ stage: z.enum(coProductionStages), rung: z.enum(coProductionRungs) })),
    }),
    z.object({ key, label: key, kind: z.literal('measures'), measures: z.array(measure) }),
    z.object({ key, label: key, kind: z.literal('evidence'), pieces: z.array(evidence) }),
    z.object({ key, label: key, kind: z.literal('voices'), voices: z.array(voice) }),
    z.object({ key, label: key, kind: z.literal('money'), money }),
  ])
  .meta({ id: 'Field' })

const group = z.object({ key: z.string(), title: z.string(), fields: z.array(shownField) })

const casebookEntry = z.object({
  id: z.string(),
  address,
  title: z.string(),
  commentary: z.object({ html: z.string(), language }).nullable(),
  quotations: z.array(z.object({ field: z.string(), language, text: z.string() })),
  notes: z.array(z.object({ number: z.number(), language, text: z.string() })),
})
const casebookSection = z.object({
  id: z.string(),
  title: text,
  introduction: z.object({ html: z.string(), language }).nullable(),
  entries: z.array(casebookEntry),
})

/** One edition of a record, whole. `notice` is said to readers of what is no longer current. */
export const record = recordSummary
  .extend({
    edition: editionSummary,
    notice: z.string().nullable(),
    source: attribution.nullable(),
    groups: z.array(group),
    sections: z.array(casebookSection).nullable(),
    files: z.array(file),
  })
  .meta({ id: 'Record' })
