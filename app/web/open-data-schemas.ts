import { openLicence } from '#app/domain/licence.ts'
import {
  caseColumns,
  findingColumns,
  openCodes,
  openTables,
  recommendationColumns,
  type OpenColumn,
  type OpenTable,
} from '#app/domain/open-data.ts'
import { bothWith } from '#app/messages/both.ts'
import { paths } from '#app/paths.ts'
import type { Call } from './access.ts'
import { wholeAddress } from './results-pages.ts'
import { wordsFor } from './words.ts'

/** What a column holds, as XML Schema names it. */
const csvTypes: Record<OpenColumn['holds'], string | { base: string; format: string }> = {
  id: 'string',
  text: 'string',
  texts: 'string',
  day: { base: 'date', format: 'yyyy-MM-dd' },
  code: 'string',
  codes: 'string',
  count: 'integer',
  pounds: 'decimal',
  flag: 'boolean',
  address: 'anyURI',
}

/** A table described for programs (W3C, Metadata Vocabulary for Tabular Data), in the words of the page. */
export function csvDescription(call: Call, name: OpenTable) {
  const { openData } = wordsFor(call)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': call.language }],
    url: wholeAddress(call, paths.openDataFile(`${name}.csv`)),
    'dc:title': openData.files[`${name}.csv`],
    'dc:license': { '@id': openLicence },
    tableSchema: {
      columns: openTables[name].map((column: OpenColumn & { key: keyof typeof openData.columns }) => ({
        name: column.key,
        titles: column.key,
        'dc:description': openData.columns[column.key],
        datatype: csvTypes[column.holds],
        required: column.key === 'id',
        ...(isList(column) ? { separator: '; ' } : {}),
      })),
      primaryKey: 'id',
    },
  }
}

const jsonTypes: Record<OpenColumn['holds'], object> = {
  id: { type: 'string' },
  text: { type: ['string', 'null'] },
  texts: { type: 'array', items: { type: 'string' } },
  day: { type: ['string', 'null'], format: 'date' },
  code: { type: ['string', 'null'] },
  codes: { type: 'array', items: { type: 'string' } },
  count: { type: 'integer', minimum: 1 },
  pounds: { type: ['number', 'null'], minimum: 0 },
  flag: { type: 'boolean' },
  address: { type: 'string', format: 'uri' },
}

/** The cases described for programs (JSON Schema 2020-12). Codes are not closed lists: administrators add to them. */
export function jsonSchema(call: Call) {
  const { openData } = wordsFor(call)
  const described = (columns: readonly (OpenColumn & { key: keyof typeof openData.columns })[]) =>
    Object.fromEntries(
      columns.map(({ key, holds }) => [key, { ...jsonTypes[holds], description: openData.columns[key] }]),
    )
  const object = (properties: Record<string, object>) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: wholeAddress(call, paths.openDataFile('cases.schema.json')),
    title: openData.files['cases.json'],
    ...object({
      $schema: { type: 'string', format: 'uri' },
      cases: {
        type: 'array',
        items: object({
          ...described(caseColumns),
          findings: { type: 'array', items: object(described(findingColumns)) },
          recommendations: { type: 'array', items: object(described(recommendationColumns)) },
        }),
      },
    }),
  }
}

/** What the codes mean, in both languages: those of administrators too, and those that are no longer chosen. */
export function openCodeLists({ portal }: Pick<Call, 'portal'>) {
  const { en, cy } = bothWith(portal.terms())
  return Object.fromEntries(
    openCodes.map((codes) => {
      const welsh: Record<string, string> = cy.vocabulary[codes]
      return [
        codes,
        Object.entries(en.vocabulary[codes]).map(([id, label]) => ({
          id,
          en: label,
          cy: welsh[id] ?? label,
        })),
      ]
    }),
  )
}

function isList({ holds }: OpenColumn): boolean {
  return holds === 'texts' || holds === 'codes'
}
