import { expect, test } from 'vitest'
import { readSections } from '#app/use-cases/casebooks/read-sections.ts'
import { compareEditions } from '#app/use-cases/records/compare-editions.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { publishAgain } from '#tests/support/agendas.ts'
import {
  english,
  excerpt,
  makeEditor,
  makeOmbudsman,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { arrange, makePublishedCasebook } from '#tests/support/casebooks.ts'
import { freshPortal } from '#tests/support/portal.ts'

test('an editor sees what would change for readers, and readers see what did; a record withdrawn in error is not named', () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const publishOne = (title: string) =>
    makePublished(portal, 'excerpt', excerpt({ title: english(title) }), editor)
  const [gone, kept, added] = [publishOne('Gone'), publishOne('Kept'), publishOne('Added')]
  const recordId = makePublishedCasebook(portal, editor, [gone, kept])
  startDraft(portal, editor, { recordId })
  expect(readSections(portal, editor, recordId, 'en').changes).toMatchObject({ number: 1, sections: [] })

  arrange(
    portal,
    editor,
    recordId,
    { do: 'remove-entry', section: 'first', recordId: gone },
    { do: 'add-entry', section: 'first', recordId: added },
    { do: 'comment', section: 'first', recordId: kept, commentary: english(`Remark on *this*`) },
  )
  const changed = [
    {
      id: 'first',
      became: 'stayed',
      texts: [],
      entries: [
        { recordId: kept, became: 'stayed', commentary: [{ of: 'commentary', language: 'en' }] },
        { recordId: added, became: 'added', card: { id: added } },
        { recordId: gone, became: 'removed', card: { id: gone } },
      ],
    },
  ]
  expect(readSections(portal, editor, recordId, 'en').changes?.sections).toMatchObject(changed)

  const { lock, content } = recordNow(portal, recordId).draft!
  saveDraft(portal, editor, { recordId, lock, content, changeNote: 'Another case.' })
  expect(publish(portal, editor, { recordId })).toMatchObject({ ok: true })
  const between = () =>
    compareEditions(portal, recordNow(portal, recordId), { from: 1, to: 2 }, 'en').sections
  expect(between()).toMatchObject(changed)
  withdraw(portal, editor, {
    recordId: gone,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  expect(between()[0]?.entries.at(-1)).toMatchObject({ recordId: gone, card: null })
})

test('an entry whose record has a later edition is said to be different, to the editor and to readers', () => {
  const portal = freshPortal()
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const entry = makePublished(portal, 'excerpt', excerpt({ title: english('Before') }), editor)
  const recordId = makePublishedCasebook(portal, editor, [entry, makePublished(portal)])
  publishAgain(portal, editor, entry, { title: english('After') })
  startDraft(portal, editor, { recordId })
  const { changes, records } = readSections(portal, editor, recordId, 'en')
  const different = [
    { entries: [{ recordId: entry, became: 'stayed', editions: { before: 1, after: 2 }, commentary: [] }] },
  ]
  expect(changes?.sections).toMatchObject(different)
  expect(records[entry]?.newer).toEqual({ shown: 1, live: 2 })
  discardDraft(portal, editor, { recordId })
  publishAgain(portal, editor, recordId)
  const { number } = recordNow(portal, recordId).live!
  const { sections } = compareEditions(portal, recordNow(portal, recordId), { from: 1, to: number }, 'en')
  expect(sections).toMatchObject(different)
})
