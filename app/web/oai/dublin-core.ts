import { openLicence } from '#app/domain/licence.ts'
import { element, xmlText } from '../documents/xml.ts'
import type { Described, Said } from './described.ts'

/** What every repository understands (OAI-PMH 2.0, 2.5). */
export const dublinCore = {
  schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
  namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
}

/** A record in the fifteen elements of Dublin Core 1.1. */
export function asDublinCore(described: Described): string {
  const { listed, record, titles } = described
  const { attribution } = record
  const inside = [
    ...each('title', titles),
    ...each('creator', described.bodies),
    ...each('subject', [...described.themes, ...described.subjects]),
    ...each('description', described.summaries),
    ...each('publisher', described.publishers),
    of('date', listed.firstPublished.slice(0, 'YYYY-MM-DD'.length)),
    of('type', 'Text'),
    ...each('type', described.kinds),
    of('format', 'text/html'),
    ...each('identifier', described.addresses),
    attribution === null ? '' : of('source', attribution.link || attribution.from),
    ...titles.map(({ language }) => of('language', language)),
    ...each('coverage', described.regions),
    of('rights', attribution?.licence || openLicence),
  ]
  return element(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': dublinCore.namespace,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${dublinCore.namespace} ${dublinCore.schema}`,
    },
    inside.join(''),
  )
}

function of(name: string, text: string): string {
  return element(`dc:${name}`, {}, xmlText(text))
}

function each(name: string, said: readonly Said[]): string[] {
  return said.map(({ text, language }) => element(`dc:${name}`, { 'xml:lang': language }, xmlText(text)))
}
