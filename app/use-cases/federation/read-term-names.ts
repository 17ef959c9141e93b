import { z } from 'zod'
import type { BundlePage } from '#app/domain/federation.ts'
import { parsedJson } from './bundle-shapes.ts'
import { sha256Of } from './bundle-page.ts'
import type { BundleSource } from './reach-bundle.ts'

const largestVocabularies = 2 * 1024 * 1024

const shape = z.object({
  terms: z
    .array(z.object({ id: z.string().max(200), label: z.object({ en: z.string().max(500) }).nullable() }))
    .max(20_000),
})

/**
 * What another portal calls the terms that it added or renamed, by their ids: a term that is not known here is left out of
 * a record, and whoever reads why wants its name. Terms are not carried over, since each portal looks after its own. None
 * when the file is not the one that was signed: it may have been changed since the list was asked for.
 */
export async function readTermNames(
  source: BundleSource,
  signed: BundlePage['vocabularies'] | null,
): Promise<ReadonlyMap<string, string>> {
  if (signed === null) return new Map()
  const bytes = await source.read(signed.path, largestVocabularies)
  if (sha256Of(bytes) !== signed.sha256) return new Map()
  const read = shape.safeParse(parsedJson(String(bytes)))
  return new Map(
    read.data?.terms.flatMap(({ id, label }) => (label === null ? [] : [[id, `${label.en} (${id})`]])),
  )
}
