import { expect, test } from 'vitest'
import { servedWays, type Served } from '#app/domain/holders.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { HolderList } from '#app/ui/work/holder-list.tsx'
import { render } from './render.tsx'

const words = { en, cy }

test.each(languages)('a casebook that has no title yet can be gone to as well (%s)', (language) => {
  const served = Object.fromEntries(servedWays.map((way) => [way, 0])) as Record<Served, number>
  const name = { text: '', language, translated: false }
  const html = render(
    <HolderList
      id="excerpt"
      at={null}
      holders={{ since: null, served, agendas: 0, mails: 0, links: 0 }}
      organisations={[]}
      casebooks={[{ id: 'casebook', kind: 'casebook', name, editions: 0 }]}
      copies={[]}
      backups={[]}
    />,
    language,
  )
  expect(html).toContain(`>${words[language].work.list.untitled}</span></a>`)
})
