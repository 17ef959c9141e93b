import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { readImportMap } from '#app/use-cases/imports/import-map.ts'
import { importRows } from '#app/use-cases/imports/import-rows.ts'
import { searchDrift } from '#app/use-cases/search/check-search.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecordFrom, publishedVersions } from '#db/records.ts'
import { readRows } from '#scripts/import/read-rows.ts'
import { loadAllOrganisations } from '#scripts/load-organisations.ts'
import { everything } from '#search/query.ts'
import { recordNow } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** Real material, which is not part of the repository; without it the tests are reported as skipped. */
const shared = process.env['SHARED_DATA'] ?? path.resolve(import.meta.dirname, '../../../shared/data')
const histories = path.join(shared, 'case-studies/uk-design-histories.jsonl.gz')
const decisions = path.join(shared, 'excerpts/phso-decisions.jsonl')

function realPortal(): TestPortal {
  const portal = freshPortal()
  // The newest of the material is from August 2026.
  portal.pass({ days: 365 })
  loadAllOrganisations(portal)
  return portal
}

function importReal(portal: TestPortal, kind: RecordKind, file: string, mapName: string) {
  const read = readImportMap(kind, readFileSync(`content/imports/${mapName}.json`, 'utf8'))
  if (!read.ok) throw new Error(read.sentences.join('\n'))
  const { rows } = readRows(file, read.map)
  return importRows(portal, { kind, map: read.map, rows, publish: true, dryRun: false })
}

describe.skipIf(!existsSync(histories))('the design histories of UK public bodies', () => {
  test('are accepted, found by their words, and accepted only once', { timeout: 180_000 }, async () => {
    const portal = realPortal()
    const first = await importReal(portal, 'case-study', histories, 'uk-design-histories')
    expect(first.rows.filter((row) => row.result === 'rejected')).toEqual([])
    expect(first).toMatchObject({ accepted: 1372, already: 0, rejected: 0 })
    expect(await searchDrift(portal)).toEqual([])
    expect(firstBrokenAuditEntry(portal.db)).toBeNull()

    for (let i = 0; i < 5; i += 1) {
      const row = first.rows[Math.floor(Math.random() * first.rows.length)]
      const record = recordNow(portal, row?.recordId ?? '')
      const { cards } = await searchRecords(portal, {
        ...everything,
        sort: 'relevance',
        words: record.live?.content.title.en ?? '',
        filters: { organisation: [record.organisationId] },
      })
      expect(
        cards.map((card) => card.id),
        `line ${row?.line}`,
      ).toContain(record.id)
      expect(record.attribution?.licence).toBe('MIT, Crown copyright')
      expect(record.attribution?.link).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/)
    }

    const second = await importReal(portal, 'case-study', histories, 'uk-design-histories')
    expect(second).toMatchObject({ accepted: 0, already: 1372, rejected: 0 })
    expect(publishedVersions(portal.db)).toHaveLength(1372)
  })

  test('keep every word of a post, sorted by its headings', async () => {
    const portal = realPortal()
    const read = readImportMap('case-study', readFileSync('content/imports/uk-design-histories.json', 'utf8'))
    if (!read.ok) throw new Error(read.sentences.join('\n'))
    const { rows } = readRows(histories, read.map)
    const some = []
    for await (const row of rows) if (row.line % 50 === 0 && 'columns' in row) some.push(row)
    await importRows(portal, { kind: 'case-study', map: read.map, rows: some, publish: true, dryRun: false })
    for (const { columns } of some) {
      const record = findRecordFrom(portal.db, `uk-design-histories:${columns.get('id')}`)
      const content = record?.live?.content
      if (!content || !('problem' in content)) throw new Error('not there')
      const kept = [content.problem, content.whatWeDid, content.whatChanged].map(({ en }) => en).join('\n')
      for (const word of new Set(columns.get('body_md')?.split(/\s+/))) expect(kept).toContain(word)
    }
  })
})

describe.skipIf(!existsSync(decisions))('decisions of the Parliamentary and Health Service Ombudsman', () => {
  test('are accepted with their outcomes and the bodies complained about', async () => {
    const portal = realPortal()
    const first = await importReal(portal, 'excerpt', decisions, 'phso-decisions')
    expect(first.rows.filter((row) => row.result === 'rejected')).toEqual([])
    expect(first.accepted).toBe(12)

    const content = (number: string) => {
      const record = findRecordFrom(portal.db, `phso-decisions:UK/PHSO/P-${number}`)
      // Nobody has answered for them, so they wait as drafts.
      if (record?.live !== null || !record.draft || !('heads' in record.draft.content))
        throw new Error('not there')
      return record.draft.content
    }
    expect(content('004641')).toMatchObject({
      references: [{ reference: 'P-004641' }],
      reportDate: '2026-01-19',
      anonymousBody: { en: '' },
      heads: [1, 2, 3].map((number) => ({
        text: { en: `Part ${number} of the complaint` },
        outcome: 'partly-upheld',
        wording: 'Partly upheld',
      })),
    })
    expect(content('004641').agreedAction.en).toContain('create an action plan')
    expect(content('004643').agreedAction.en).toBe('')
    // Its name holds the character that separates several bodies.
    expect(findOrganisation(portal.db, content('004648').caseAgainst)?.slug).toContain(
      'cumbria-northumberland',
    )
    expect(content('004644').anonymousBody.en).toContain('Moorfields')
    expect(content('004658')).toMatchObject({
      caseAgainst: '',
      anonymousBody: { en: 'An independent provider in the Hammersmith and Fulham area' },
    })

    expect(first.rows.every(({ reasons }) => reasons.length === 1)).toBe(true)
    expect(await importReal(portal, 'excerpt', decisions, 'phso-decisions')).toMatchObject({
      accepted: 0,
      already: 12,
    })
  })
})
