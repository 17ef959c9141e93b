import { expect, test } from 'vitest'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { evidenceLevelOf } from '#app/domain/evidence-level.ts'
import { openDatabase } from '#db/connection.ts'
import { findEdition } from '#db/records.ts'
import { databaseBefore, insert } from '#tests/support/old-database.ts'

/** A case study as it was stored before its measures had an ideal and its voices a consent. */
function oldStudy(given: object): string {
  const text = { en: 'Old words', cy: 'Hen eiriau' }
  return JSON.stringify({
    title: text,
    partners: [{ name: 'A “charity”', role: { en: 'Advice', cy: 'Cyngor' } }],
    coProductionRung: '',
    coProductionStages: [],
    coProduction: text,
    measures: [
      {
        label: text,
        direction: 'lower-is-better',
        baseline: '38%',
        target: '15%',
        result: '14%',
        period: '2021 against 2022',
        sample: '517 and 731 homes',
      },
    ],
    evidence: [{ method: 'survey', description: text, independent: true, link: 'https://a.example/' }],
    reusedIn: [],
    triedDidNotWork: false,
    ...given,
  })
}

function upgraded(content: Record<string, string>): (number: number) => CaseStudy {
  const file = databaseBefore('what_a_case_study_holds', (connection) => {
    insert(connection, 'records', { id: 'r', slug: 'r', kind: 'case-study' })
    insert(connection, 'records', { id: 'other', slug: 'other', kind: 'excerpt' })
    Object.entries(content).forEach(([original, words], i) =>
      insert(connection, 'editions', {
        id: `e${i}`,
        record_id: 'r',
        number: i + 1,
        original: original.slice(0, 2),
        content: words,
        authors: '[]',
        returned: '[]',
      }),
    )
    insert(connection, 'editions', {
      id: 'x',
      record_id: 'other',
      number: 1,
      content: '{"title":{"en":"An excerpt"}}',
      authors: '[]',
      returned: '[]',
    })
  })
  const db = openDatabase(file)
  expect(findEdition(db, 'other', 1)?.content).toEqual({ title: { en: 'An excerpt' } })
  return (number) => findEdition(db, 'r', number)?.content as CaseStudy
}

test('every edition written before is brought into the shape that is read now, and loses nothing', () => {
  const study = upgraded({
    en: oldStudy({ coProductionRung: 'co-design', coProductionStages: ['design', 'evaluate'] }),
    cy: oldStudy({}),
  })
  const first = study(1)
  expect(first).toMatchObject({
    title: { en: 'Old words', cy: 'Hen eiriau' },
    coProductionCommission: '',
    coProductionDesign: 'co-design',
    coProductionDeliver: '',
    coProductionEvaluate: 'co-design',
    partners: [{ name: 'A “charity”', role: '', part: { en: 'Advice', cy: 'Cyngor' } }],
    voices: [],
    youSaid: [],
    costSetUpAmount: '',
  })
  expect(first).not.toHaveProperty('coProductionRung')
  expect(first.measures).toEqual([
    {
      label: { en: 'Old words', cy: 'Hen eiriau' },
      definition: { en: '', cy: '' },
      unit: '',
      direction: 'lower-is-better',
      baseline: '38%',
      result: '14%',
      target: '15%',
      ideal: '',
      targetReason: { en: '', cy: '' },
      period: { en: '2021 against 2022', cy: '' },
      sampleSize: '',
      sample: { en: '517 and 731 homes', cy: '' },
      responseRate: '',
    },
  ])
  expect(first.evidence).toMatchObject([{ independent: true, doneBy: '', link: 'https://a.example/' }])
  expect(evidenceLevelOf(first)).toBe('3')
  expect(study(2).measures[0]?.period).toEqual({ en: '', cy: '2021 against 2022' })
})

test('how far people were involved is kept where only half of it was said', () => {
  const study = upgraded({
    'en rung': oldStudy({ coProductionRung: 'co-produce' }),
    'en stage': oldStudy({ coProductionStages: ['deliver'] }),
  })
  expect(study(1)).toMatchObject({ coProductionDesign: 'co-produce', coProductionDeliver: '' })
  expect(study(2)).toMatchObject({ coProductionDesign: '', coProductionDeliver: 'engage' })
})
