import { expect, test } from 'vitest'
import { oneAfterTheOther } from '#app/domain/blocks.ts'
import { itemTitle } from '#app/messages/agenda-words.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { templateWords } from '#app/messages/template-words.ts'
import { agendaOnPaper } from '#app/use-cases/agendas/agenda-on-paper.ts'
import { withOwnWordsIn } from '#app/use-cases/agendas/own-words.ts'
import { startAgenda } from '#app/use-cases/agendas/start-agenda.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { noWords } from '#app/domain/agenda.ts'
import { aReader, agendaNow, gather } from '#tests/support/agendas.ts'
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

test('what a team wrote itself keeps its language in the other one; what a template put there is in both', () => {
  const portal = freshPortal()
  const reader = aReader()
  const panel = templateWords('complaints-panel', bothLanguages.cy)
  startAgenda(portal, reader, 'Panel', panel)
  const { id } = agendaNow(portal, reader)
  const own = { ...noWords, title: 'Ymweliad â’r depo', note: 'Mae lle i bump', questions: 'Pwy sy’n dod?' }
  changeAgenda(portal, reader, { id, own: { words: own, after: '' } })
  const agenda = agendaNow(portal, reader)
  const titlesIn = (language: 'en' | 'cy') =>
    withOwnWordsIn(agenda, 'cy', language).items.map((item) =>
      itemTitle(item, bothLanguages[language], language),
    )
  const inEnglish = templateWords('complaints-panel', bothLanguages.en)
  const usual = [...inEnglish.first, ...inEnglish.last].map(({ title }) => ({ text: title, language: 'en' }))
  expect(titlesIn('en')).toEqual([...usual, { text: own.title, language: 'cy' }])
  expect(titlesIn('cy').every(({ language }) => language === 'cy')).toBe(true)

  const said = agendaOnPaper(portal, withOwnWordsIn(agenda, 'cy', 'en'), 'en').blocks
  expect(said).toContainEqual(expect.objectContaining({ is: 'note', lines: [own.note], language: 'cy' }))
  expect(said).toContainEqual({
    is: 'text',
    language: 'cy',
    blocks: [{ is: 'list', start: 1, items: [[{ is: 'paragraph', text: own.questions }]] }],
  })
})
