import { expect, test } from 'vitest'
import { languages } from '#app/domain/vocabulary.ts'
import { OwnPortal } from '#app/ui/admin/own-portal.tsx'
import { Peer } from '#app/ui/admin/peer.tsx'
import { Home } from '#app/ui/records/home.tsx'
import { render } from './render.tsx'

const address = 'https://one.example/case-studies/ringing-back'

test.each(languages)('a record from elsewhere leads to its home (%s)', (language) => {
  const origin = {
    ...{ portal: 'https://one.example', name: 'Portal One', id: 'r1', address, edition: 3 },
    pulledAt: '2026-03-02T10:00:00.000Z',
  }
  const html = render(<Home origin={origin} />, language)
  expect(html).toContain(`href="${address}"`)
  expect(html).toContain('Portal One (one.example)')
  expect(html).toContain('3')
  expect(html).toContain('2026')
})

test.each(languages)('of another portal is said what came, what did not and why (%s)', (language) => {
  const peer = {
    ...{ address: 'https://one.example', name: 'Portal One', fingerprint: 'abcd ef01', held: 12 },
    ...{ pulledFrom: 'https://copies.example/one/', metAt: '2026-03-01T10:00:00.000Z' },
    pulledAt: '2026-03-02T10:00:00.000Z',
    last: { taken: 7, gone: 2, same: 3, refused: 1, fault: 'The line went dead.' },
    refused: [{ title: 'A lost scan', reasons: ['It is here already.'] }],
    otherwise: [],
  }
  const html = render(<Peer peer={peer} />, language)
  for (const said of ['https://copies.example/one/', 'abcd ef01', '12', 'The line went dead.']) {
    expect(html).toContain(said)
  }
  expect(html).toMatch(/<th[^>]*>A lost scan<\/th>/)
  expect(html).toContain('It is here already.')
  expect(html.match(/<table/g)).toHaveLength(1)
})

test('others are told where to pull from', () => {
  const bundle = 'https://two.example/federation/manifest.json'
  const html = render(<OwnPortal address="https://two.example" bundle={bundle} fingerprint="abcd" />)
  expect(html).toContain(`href="${bundle}"`)
})
