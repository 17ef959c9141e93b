import { expect, test } from 'vitest'
import { oneAfterTheOther } from '#app/domain/blocks.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { agendaOnPaper } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { aReader, gather } from '#tests/support/agendas.ts'
import { caseStudy, makeContributor, makeOrganisation, makePublished } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

test('an agenda in both languages says everything in each, every part in its own language', () => {
  const portal = freshPortal()
  const lead = makeContributor(portal, makeOrganisation(portal))
  const title = { en: 'Damp answered fast', cy: 'Ateb lleithder yn gyflym' }
  const id = makePublished(portal, 'case-study', caseStudy({ title }), lead)
  const reader = aReader()
  gather(portal, reader, id)
  const inOne = (language: 'en' | 'cy') => {
    const agenda = readOwnAgenda(portal, reader, null, language)
    if (agenda === null) throw new Error('There is no agenda')
    return agendaOnPaper(portal, agenda, language)
  }
  const both = oneAfterTheOther([inOne('cy'), inOne('en')])
  expect(both.language).toBe('cy')
  expect(both.blocks.map((block) => block.is === 'part' && block.language)).toEqual(['cy', 'en'])
  const [cy, en] = both.blocks.map((block) => JSON.stringify(block))
  for (const [text, language] of [
    [cy, 'cy'],
    [en, 'en'],
  ] as const) {
    expect(text).toContain(title[language])
    expect(text).toContain(bothLanguages[language].agendas.document.overview)
  }
  expect(oneAfterTheOther([inOne('en')])).toEqual(inOne('en'))
})
