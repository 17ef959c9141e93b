import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { knowBothLanguages } from '#app/messages/both.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { pagesFrom } from '#app/web/pages.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeOrganisation,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { serve } from '#tests/support/http.ts'
import { serverBuild } from '#tests/support/pages.ts'
import { freshPortal } from '#tests/support/portal.ts'

knowBothLanguages()

/** The harvester of Perl's HTTP::OAI (Debian: libhttp-oai-perl), which knows the protocol from somebody else. */
const isThere = spawnSync('oai_pmh', ['--help']).error === undefined

test.skipIf(!isThere)('another’s harvester gets every record, page by page, and what is gone', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const count = 60
  const ids = Array.from({ length: count }, (_, n) =>
    makePublished(portal, 'case-study', caseStudy({ title: english(`A practice, number ${n}`) }), writer),
  )
  portal.pass({ minutes: 1 })
  const gone = { reason: 'published-in-error', explanation: '', replacedBy: '' } as const
  withdraw(portal, makeReviewer(portal), { recordId: ids[0] ?? '', ...gone })
  const pages = pagesFrom({ portal, build: await serverBuild() })
  const { port, close } = await serve(pages, { production: false, publicOrigin: 'http://localhost:3000' })
  onTestFinished(() => close())
  const address = `http://127.0.0.1:${port}/oai`
  const ask = async (...args: string[]) =>
    (await promisify(execFile)('oai_pmh', [...args, address], { maxBuffer: 1 << 24 })).stdout
  const all = await ask('-X', 'ListRecords', '--metadataPrefix', 'oai_dc')
  for (const id of ids) expect(all).toContain(`oai:localhost:3000:${id}`)
  expect(all.match(/A practice, number \d+/g)).toHaveLength(count - 1)
  expect(all.match(/deleted/g)).toHaveLength(1)
})
