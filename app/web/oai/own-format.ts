import { harvestIdentifier } from '#app/domain/harvest.ts'
import { openLicence } from '#app/domain/licence.ts'
import { isKind } from '#app/domain/record.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import { paths } from '#app/paths.ts'
import { readOldEdition } from '#app/use-cases/records/read-record.ts'
import type { Call } from '../access.ts'
import { element, xmlText } from '../documents/xml.ts'
import { wholeAddress } from '../results-pages.ts'
import { wordsFor } from '../words.ts'
import type { Described, Said } from './described.ts'
import { ownNamespace } from './own-schema.ts'

export function ownFormat(call: Call) {
  return { schema: wholeAddress(call, paths.harvestSchema()), namespace: ownNamespace }
}

/** A record with all that Dublin Core has no place for, and its words field by field. */
export function asOwnFormat(call: Call, described: Described): string {
  const { record, listed } = described
  const { card } = listed
  const { attribution, live } = record
  const { schema, namespace } = ownFormat(call)
  const inside = [
    ...each('title', described.titles),
    ...each('summary', described.summaries),
    ...each('address', described.addresses),
    ...each('publisher', described.publishers),
    ...each('about', described.bodies),
    element('published', {}, listed.firstPublished),
    element('changed', {}, listed.lastPublished),
    ...listed.themes.map((id) => element('theme', { id })),
    listed.subject === null ? '' : element('subject', { id: listed.subject }),
    listed.sector === null ? '' : element('sector', { id: listed.sector }),
    listed.region === null ? '' : element('region', { id: listed.region }),
    element('licence', {}, xmlText(attribution?.licence || openLicence)),
    attribution === null
      ? ''
      : element('source', { link: attribution.link || undefined }, xmlText(attribution.from)),
    ...textsOf(call, described),
    ...partsOf(call, described),
  ]
  return element(
    'record',
    {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} ${schema}`,
      kind: record.kind,
      edition: String(live?.number ?? ''),
      outcome: card.outcome ?? undefined,
      evidence: card.evidence ?? undefined,
      demonstration: card.demonstration ? 'true' : undefined,
    },
    inside.join(''),
  )
}

/** What a casebook holds, by the names that harvesters know. */
function partsOf({ portal }: Call, { record }: Described): string[] {
  if (!isKind(record, 'casebook') || record.live === null) return []
  const { host } = new URL(portal.settings.publicOrigin)
  const entries = record.live.content.sections.flatMap((section) => section.entries)
  return entries.map(({ recordId }) => element('part', {}, xmlText(harvestIdentifier(host, recordId))))
}

/** The fields that are prose, in each language in which they are written, under the names that readers know. */
function textsOf(call: Call, { record }: Described): string[] {
  if (record.live === null) return []
  const { live } = record
  return languages.flatMap((language) => {
    const words = readerWordsOf(wordsFor({ portal: call.portal, language }), record.kind)
    const { groups } = readOldEdition(call.portal, record, live, language)
    return groups.flatMap(({ fields }) =>
      fields.flatMap((field) => {
        if ((field.kind !== 'html' && field.kind !== 'text') || field.language !== language) return []
        const said = field.kind === 'html' ? field.html : field.text
        const attributes = {
          key: field.key,
          label: words.field(field.key),
          type: field.kind === 'html' ? 'html' : 'plain',
        }
        return [element('text', { ...attributes, 'xml:lang': language }, xmlText(said))]
      }),
    )
  })
}

function each(name: string, said: readonly Said[]): string[] {
  return said.map(({ text, language }) => element(name, { 'xml:lang': language }, xmlText(text)))
}
