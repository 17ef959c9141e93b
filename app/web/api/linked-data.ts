import { z } from 'zod'
import { openLicence } from '#app/domain/licence.ts'
import { openTables } from '#app/domain/open-data.ts'
import { paths } from '#app/paths.ts'
import type { Call } from '../access.ts'
import { wholeAddress } from '../results-pages.ts'
import { wordsFor } from '../words.ts'
import { here } from './file-answer.ts'
import { recordAnswer } from './record-answers.ts'

/** A node of JSON-LD 1.1: what stands in it beside these is for its vocabulary to say. */
export const linkedData = z
  .looseObject({ '@context': z.union([z.string(), z.record(z.string(), z.unknown())]), '@type': z.string() })
  .meta({ id: 'LinkedData' })
type LinkedData = z.infer<typeof linkedData>

/** A record in the words of schema.org: a report about a case, an article, or a collection of them. */
export function recordAsLinkedData(call: Call, id: string): LinkedData {
  const record = recordAnswer(call, id)
  const types = { 'case-study': 'Article', excerpt: 'Report', casebook: 'Collection' } as const
  const parts = record.sections?.flatMap(({ entries }) => entries) ?? []
  const { organisation } = record
  return {
    '@context': 'https://schema.org',
    '@type': types[record.kind],
    '@id': record.home ?? record.address,
    identifier: record.id,
    url: record.address,
    name: record.title,
    abstract: record.summary,
    inLanguage: record.language,
    version: String(record.edition.number),
    datePublished: record.firstPublished,
    dateModified: record.lastPublished,
    license: record.source?.licence ?? openLicence,
    publisher: { '@type': 'Organization', name: record.publisher },
    about: {
      '@type': 'Organization',
      name: organisation.name,
      ...(organisation.address === null ? {} : { url: organisation.address }),
    },
    keywords: record.themes,
    isPartOf: { '@type': 'WebSite', name: wordsFor(call).common.portal, url: here(call, paths.home()) },
    ...(record.kind === 'casebook'
      ? {
          hasPart: parts.map(({ title, address }) => ({
            '@type': 'CreativeWork',
            name: title,
            url: address,
          })),
        }
      : {}),
  }
}

/** The portal as a catalogue of data (W3C DCAT 3): all cases, as files and by the API. */
export function catalogue(call: Call): LinkedData {
  const { openData, api, common } = wordsFor(call)
  const distribution = (file: `${keyof typeof openTables}.csv` | 'cases.json', type: string) => ({
    '@type': 'dcat:Distribution',
    'dct:title': openData.files[file],
    'dcat:downloadURL': { '@id': here(call, paths.openDataFile(file)) },
    'dcat:mediaType': type,
  })
  const tables = Object.keys(openTables) as (keyof typeof openTables)[]
  const language = call.language
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      '@language': language,
    },
    '@type': 'dcat:Catalog',
    '@id': here(call, paths.openData()),
    'dct:title': common.portal,
    'dct:license': { '@id': openLicence },
    'dcat:dataset': {
      '@type': 'dcat:Dataset',
      'dct:title': openData.title,
      'dct:description': openData.lead,
      'dct:license': { '@id': openLicence },
      'dcat:landingPage': { '@id': here(call, paths.openData()) },
      'dcat:distribution': [
        ...tables.map((table) => distribution(`${table}.csv`, 'text/csv')),
        distribution('cases.json', 'application/json'),
      ],
    },
    'dcat:service': {
      '@type': 'dcat:DataService',
      'dct:title': api.title,
      'dcat:endpointURL': { '@id': here(call, paths.api()) },
      'dcat:endpointDescription': { '@id': wholeAddress(call, paths.api('/openapi.json')) },
    },
  }
}
