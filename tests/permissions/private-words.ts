import { caseStudy, english, makePublished, recordNow } from '#tests/support/builders.ts'
import { deleteFilesOf } from '#tests/support/bundles.ts'
import { sayEverywhere } from '#tests/support/canary-record.ts'
import type { TestPortal } from '#tests/support/portal.ts'
import type { People } from './people.ts'

/** Stands wherever something is kept from readers of what is published; no program ever gets it. */
export const privateCanary = 'Tawelganari'

/** What every reader of the same records sees. */
export const publicWords = 'Words that programs read'

/**
 * Two published case studies: one with everything that its writers tell the portal alone, and figures about too few people;
 * and one that others wrote about in every place there is. Gives their ids.
 */
export function makeTalkedAbout(portal: TestPortal, { person }: People): string[] {
  const few = english(`4 ${privateCanary}`)
  const title = { title: english(publicWords), summary: english(`${publicWords}.`) }
  const measure = {
    ...{
      label: english('Replies'),
      definition: english(''),
      unit: 'people' as const,
      direction: '' as const,
    },
    ...{ baseline: privateCanary, result: privateCanary, target: '', ideal: '', targetReason: english('') },
    ...{ period: english(''), sampleSize: '4', sample: few, responseRate: '' },
  }
  const piece = {
    ...{ method: 'survey' as const, description: english('We asked'), doneBy: '', independent: false },
    ...{ sample: few, responseRate: '', fieldworkFrom: '', fieldworkTo: '', link: '' },
  }
  const secretive = caseStudy({
    ...title,
    privateContact: privateCanary,
    measures: [measure],
    evidence: [piece],
  })
  const kept = makePublished(portal, 'case-study', secretive, person.author)
  const talkedAbout = makePublished(portal, 'case-study', caseStudy(title), person.author)
  sayEverywhere(portal, recordNow(portal, talkedAbout), person.author, privateCanary)
  // A record's files, and what it is attributed to, are for readers.
  portal.db.$client.prepare('UPDATE records SET attribution = NULL WHERE id = ?').run(talkedAbout)
  deleteFilesOf(portal, talkedAbout)
  return [kept, talkedAbout]
}
