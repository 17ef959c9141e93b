import { expect, test } from 'vitest'
import type { Block } from '#app/domain/blocks.ts'
import { noWords } from '#app/domain/agenda.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { agendaOnPaper } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import type { Gatherer } from '#app/use-cases/agendas/holder.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { agendaNow, aReader, gather, publishAgain } from '#tests/support/agendas.ts'
import { wordsOf } from '#tests/support/blocks.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeOrganisation,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function blocksNow(portal: TestPortal, reader: Gatherer, language: Language = 'en'): Block[] {
  return agendaOnPaper(portal, agendaNow(portal, reader), language).blocks
}

const said = (blocks: readonly Block[]) => wordsOf(blocks).join(' ')

test('each item brings its main points, in the shape they were written in', () => {
  const portal = freshPortal()
  const reader = aReader()
  const learningPoints = english('Two:\n\n1. Log it\n2. Ring **back**')
  gather(
    portal,
    reader,
    makePublished(portal, 'case-study', caseStudy({ privateContact: 'Siân Preifat' })),
    makePublished(portal, 'excerpt', excerpt({ learningPoints })),
  )
  const blocks = blocksNow(portal, reader)
  expect(blocks.flatMap((block) => (block.is === 'heading' ? (block.number ?? []) : []))).toEqual(['1', '2'])
  expect(blocks).toContainEqual({
    is: 'text',
    language: 'en',
    blocks: [
      { is: 'paragraph', text: 'Two:' },
      {
        is: 'list',
        start: 1,
        items: [[{ is: 'paragraph', text: 'Log it' }], [{ is: 'paragraph', text: 'Ring back' }]],
      },
    ],
  })
  expect(said(blocks)).toContain('Replies took three weeks.')
  expect(JSON.stringify(blocks)).not.toContain('Preifat')
})

test('the words are of the edition that was chosen, and so is the source', () => {
  const portal = freshPortal()
  const reader = aReader()
  const owner = makeOrganisation(portal, { name: { en: 'Powys Council', cy: 'Cyngor Powys' } })
  const writer = makeContributor(portal, owner)
  const recordId = makePublished(portal, 'case-study', caseStudy(), writer)
  gather(portal, reader, recordId)
  portal.pass({ days: 40 })
  publishAgain(portal, writer, recordId, { problem: english('Something else altogether.') })
  const blocks = blocksNow(portal, reader, 'cy')
  const source = blocks.find((block) => block.is === 'fact' && block.text.includes('Cyngor Powys'))
  expect(source).toMatchObject({
    text: expect.stringMatching(/Cyngor Powys.* 1\b.*2 Mawrth 2026.*3\.0/) as string,
  })
  expect(blocks.some((block) => block.is === 'notice' && /2.*11 Ebrill 2026/.test(block.text))).toBe(true)
  expect(said(blocks)).not.toContain('altogether')
  expect(blocks).toContainEqual(
    expect.objectContaining({
      is: 'link',
      href: `${portal.settings.publicOrigin}/cy/case-studies/calling-people-back-the-same-day`,
    }),
  )
})

test('what the team says stands with each item, their own items among the others', () => {
  const portal = freshPortal()
  const reader = aReader()
  const { id, items } = gather(portal, reader, makePublished(portal))
  changeAgenda(portal, reader, {
    id,
    meetingDate: '2026-11-24',
    meetingLength: 15,
    items: [
      {
        id: items[0]?.id ?? '',
        presenter: 'Mair',
        purpose: 'decision',
        questions: 'Why?\nWhen?',
        note: 'a\n\nb',
      },
    ],
    own: { words: { ...noWords, title: 'Apologies', minutes: 20 }, after: '' },
  })
  const blocks = blocksNow(portal, reader)
  expect(blocks).toContainEqual({ is: 'note', label: expect.any(String) as string, lines: ['a', 'b'] })
  expect(said(blocks)).toMatch(/24 November 2026.*Mair.*Why\? When\?.*Apologies/)
  expect(blocks).toContainEqual({
    is: 'heading',
    level: 1,
    text: { text: 'Apologies', language: 'en' },
    number: '2',
    href: null,
  })
})

test('a record that cannot be read any more keeps its place and loses its words', () => {
  const portal = freshPortal()
  const reader = aReader()
  const recordId = makePublished(portal, 'case-study', caseStudy({ title: english('By mistake') }))
  gather(portal, reader, recordId)
  withdraw(portal, makeReviewer(portal), {
    recordId,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  const blocks = blocksNow(portal, reader)
  expect(JSON.stringify(blocks)).not.toMatch(/By mistake|three weeks|case-studies/)
  expect(blocks.some((block) => block.is === 'heading' && block.number === '1')).toBe(true)
  expect(blocks.some((block) => block.is === 'notice')).toBe(true)
})

test('an agenda with nothing on it is still a page', () => {
  const portal = freshPortal()
  const reader = aReader()
  const { id } = gather(portal, reader, makePublished(portal))
  changeAgenda(portal, reader, { id, reorder: () => [] })
  expect(blocksNow(portal, reader).map((block) => block.is)).toEqual(['title', 'fact', 'about'])
})
