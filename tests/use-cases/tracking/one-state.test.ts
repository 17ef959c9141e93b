import { expect, test } from 'vitest'
import { openId } from '#app/domain/open-data.ts'
import { bothLanguages, knowBothLanguages } from '#app/messages/both.ts'
import { loader } from '#app/routes/api/version-1.ts'
import { listOpenCases } from '#app/use-cases/open-data/list-open-cases.ts'
import { readOldEdition, readRecord } from '#app/use-cases/records/read-record.ts'
import { recordTracking } from '#app/use-cases/tracking/record-tracking.ts'
import type { RecommendationStatus } from '#app/domain/vocabulary.ts'
import {
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  recommendation,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal } from '#tests/support/portal.ts'

knowBothLanguages()

const { recommendationStatus: said } = bothLanguages.en.vocabulary

test('the excerpt’s page, the API and the open data say how far its recommendations have come, an older edition what it said', async () => {
  const portal = freshPortal()
  const body = makeOrganisation(portal)
  const rows = [
    recommendation({ due: '2020-01-01', status: 'not-due' }),
    recommendation({ id: 'recommendation-2', due: '2026-03-10', status: '' }),
  ]
  const content = excerpt({ caseAgainst: body.id, recommendations: rows })
  const recordId = makePublished(portal, 'excerpt', content, makeEditor(portal, makeOmbudsman(portal)))
  const { slug, live } = recordNow(portal, recordId)
  const onPage = () => {
    const read = readRecord(portal, null, { kind: 'excerpt', slug }, 'en')
    return JSON.stringify(read.face === 'page' ? read.record.groups : null)
  }
  const ofApi = async (path: string) => {
    const params = { '*': `records/${recordId}${path}` }
    return (await call(portal, loader, `/api/v1/records/${recordId}${path}`, { params })).text
  }
  const inOpenData = async () => {
    const states: unknown[] = []
    for await (const some of listOpenCases(portal))
      states.push(...some.flatMap((one) => one.recommendations.map(({ status }) => status)))
    return states as RecommendationStatus[]
  }
  expect(await inOpenData()).toEqual(['overdue', 'due'])
  expect(onPage()).toContain(`"${said.overdue}"`)
  expect(onPage()).toContain(`"${said.due}"`)

  const id = openId(recordId, 'recommendation-1')
  recordTracking(portal, makeContributor(portal, body), {
    id,
    deed: 'evidence',
    words: 'Sent',
    link: '',
    seen: 0,
  })
  portal.pass({ days: 30 })
  expect(await inOpenData()).toEqual(['evidence-received', 'overdue'])
  expect(onPage()).toContain(`"${said['evidence-received']}"`)
  expect(await ofApi('')).toContain(`"${said['evidence-received']}"`)
  expect(await ofApi('')).not.toContain(`"${said['not-due']}"`)
  expect(await ofApi('/editions/1')).toContain(`"${said['not-due']}"`)
  if (live === null) throw new Error('nothing is published')
  const old = JSON.stringify(readOldEdition(portal, recordNow(portal, recordId), live, 'en').groups)
  expect(old).toContain(`"${said['not-due']}"`)
  expect(old).not.toContain(`"${said['evidence-received']}"`)
})
