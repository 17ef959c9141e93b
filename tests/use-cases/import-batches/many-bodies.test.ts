import { expect, test } from 'vitest'
import { chooseMeanings } from '#app/use-cases/import-batches/choose-for-import.ts'
import { readMeanings } from '#app/use-cases/import-batches/read-meanings.ts'
import { aPortal, send } from '#tests/support/imports.ts'

const header = 'Case reference,Title,Report date,Decision,Body,Category'
const numbers = Array.from({ length: 250 }, (_, i) => i)

test('every body and every word of a long file is asked about, page by page, but for bodies that are known', async () => {
  const { portal, editor } = aPortal()
  const known = Array.from({ length: 5 }, () => 'DEMO-0001,A case,27/03/2025,Upheld,Example Council,Homes')
  const rare = numbers.map(
    (i) => `DEMO-${1000 + i},A case,27/03/2025,Upheld,Body number ${i} of many,Category ${i}`,
  )
  const id = await send(portal, editor, [header, ...known, ...rare].join('\n'))
  const read = (page: number) => readMeanings(portal, editor, id, { language: 'en', page })
  const first = read(1)
  expect([first.knownBodies, first.pages]).toEqual([1, 5])
  expect(first.bodies.map(({ written }) => written)).not.toContain('Example Council')
  const written = new Set<string>()
  for (let page = 1; page <= first.pages; page += 1) {
    const { bodies, words } = read(page)
    for (const body of bodies) written.add(body.written)
    for (const { target, asked } of words) for (const one of asked) written.add(`${target} ${one.written}`)
    // What is said on one page does not move the others.
    const [body] = bodies
    if (body)
      chooseMeanings(portal, editor, id, { meanings: {}, bodies: { [body.written]: 'example-council' } })
  }
  for (const i of numbers) {
    expect(written).toContain(`Body number ${i} of many`)
    expect(written).toContain(`subject Category ${i}`)
  }
  expect(read(99).page).toBe(5)
})
