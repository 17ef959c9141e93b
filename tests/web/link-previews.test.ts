import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { openId } from '#app/domain/open-data.ts'
import { knowBothLanguages } from '#app/messages/both.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { loader as homePicture } from '#app/routes/preview-picture.ts'
import { loader as organisationPicture } from '#app/routes/organisations/preview-picture.ts'
import { loader as recordPicture } from '#app/routes/records/preview-picture.ts'
import { linkPreview } from '#app/ui/page/link-preview.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { pagesFrom } from '#app/web/pages.ts'
import { previewPicture } from '#app/web/pictures/draw-preview.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePublished,
  makeReviewer,
  recommendation,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { ask, serve } from '#tests/support/http.ts'
import { serverBuild } from '#tests/support/pages.ts'
import { freshPortal } from '#tests/support/portal.ts'

knowBothLanguages()

const said = { kind: 'Case study', title: 'Allotments', organisation: 'A council', portal: 'Portal' }

/** How light each pixel is. */
async function lightness(picture: Buffer, region = { left: 80, top: 150, width: 1040, height: 280 }) {
  const { data, info } = await sharp(picture)
    .extract(region)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const rows = Array.from({ length: info.height }, (_, y) =>
    data.subarray(y * info.width * info.channels, (y + 1) * info.width * info.channels),
  )
  return {
    whitest: data.reduce((most, one) => Math.max(most, one), 0),
    inkedRows: rows.filter((row) => Math.max(...row) > 150).length,
  }
}

test('a picture is 1200 by 630, and says another title in other pixels', async () => {
  const picture = await previewPicture(said)
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(picture.length).toBeLessThan(150_000)
  expect((await previewPicture({ ...said, title: 'Buses' })).equals(picture)).toBe(false)
  expect(await previewPicture(said)).toBe(picture)
  expect((await lightness(picture)).whitest).toBeGreaterThan(240)
})

test.each([
  ['markup', '</span><span size="999999">& <b>bold</b> <svg onload="x"> &amp; ]]> <!--'],
  ['one endless word', 'W'.repeat(2_000)],
  ['nothing that can be drawn', '\u0000\u0007 \n'],
  ['half a character and turned writing', '\ud800 \u202egnidart'],
  ['every word', 'word '.repeat(500)],
])('a title of %s is drawn within its place', async (_what, title) => {
  const picture = await previewPicture({ ...said, title, organisation: title })
  expect(await sharp(picture).metadata()).toMatchObject({ width: 1200, height: 630 })
  // Beside the text and between its blocks there is nothing.
  const left = await lightness(picture, { left: 0, top: 20, width: 76, height: 600 })
  const right = await lightness(picture, { left: 1124, top: 20, width: 76, height: 600 })
  const under = await lightness(picture, { left: 80, top: 432, width: 1040, height: 16 })
  expect([left.inkedRows, right.inkedRows, under.inkedRows]).toEqual([0, 0, 0])
})

test('a long title takes several lines', async () => {
  const one = await lightness(await previewPicture(said))
  const more = await lightness(
    await previewPicture({ ...said, title: 'Allotments for everybody '.repeat(4) }),
  )
  expect(more.inkedRows).toBeGreaterThan(one.inkedRows * 2)
})

test('a record has a picture while readers can open it, and its ETag is worth a 304', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const id = makePublished(portal, 'case-study', caseStudy({ title: english('Allotments') }), writer)
  const { slug } = recordNow(portal, id)
  const params = { records: 'case-studies', slug }
  const answer = await call(portal, recordPicture, `/case-studies/${slug}/preview.png`, { params })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(answer.headers.get('cache-control')).toBe('public, no-cache')
  const welsh = await call(portal, recordPicture, `/cy/case-studies/${slug}/preview.png`, { params })
  expect(welsh.headers.get('etag')).not.toBe(answer.headers.get('etag'))
  withdraw(portal, makeReviewer(portal), {
    recordId: id,
    reason: 'published-in-error',
    explanation: '',
    replacedBy: '',
  })
  expect((await call(portal, recordPicture, `/case-studies/${slug}/preview.png`, { params })).status).toBe(
    410,
  )
})

test('a draft has none, even for its writer', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const { slug } = recordNow(portal, makeDraft(portal, writer, 'case-study', caseStudy()))
  const params = { records: 'case-studies', slug }
  expect((await call(portal, recordPicture, `/case-studies/${slug}/preview.png`, { params })).status).toBe(
    404,
  )
})

test('the portal and its organisations have one each', async () => {
  const portal = freshPortal()
  const { slug } = makeOrganisation(portal)
  expect((await call(portal, homePicture, '/preview.png')).status).toBe(200)
  const ask = (name: string) =>
    call(portal, organisationPicture, `/organisations/${name}/preview.png`, { params: { slug: name } })
  expect((await ask(slug)).status).toBe(200)
  expect((await ask('nobody')).status).toBe(404)
})

test('a Welsh page is shared as Welsh, under its own address', () => {
  const root = { id: 'root', data: { publicOrigin: 'https://portal.example' } }
  const shared = { title: 'T', description: 'D', picture: '/preview.png' }
  const meta = linkPreview({ location: { pathname: '/cy/casebooks/damp' }, matches: [root] }, shared)
  expect(meta).toEqual(
    expect.arrayContaining([
      { property: 'og:locale', content: 'cy_GB' },
      { property: 'og:url', content: 'https://portal.example/cy/casebooks/damp' },
      { property: 'og:image', content: 'https://portal.example/cy/preview.png' },
      { name: 'twitter:card', content: 'summary_large_image' },
    ]),
  )
  expect(linkPreview({ location: { pathname: '/' }, matches: [] }, shared)).toEqual([])
})

test('pages that people send each other say what they are, and results under the address that finds them', async () => {
  const portal = freshPortal()
  const id = makePublished(portal, 'excerpt', excerpt({ recommendations: [recommendation()] }))
  const served = await serve(pagesFrom({ portal, build: await serverBuild() }))
  onTestFinished(() => served.close())
  const pages = [
    ...['/search?q=homes&theme=record-keeping', '/casebooks', '/open-data', '/help', '/recommendations'],
    ...[paths.recommendation(openId(id, 'recommendation-1')), paths.help('feeds-and-downloads')],
  ]
  for (const path of pages.flatMap((page) => [page, inLanguage(page, 'cy')])) {
    const { body } = await ask(served.port, { path })
    const said = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`)
        .exec(body)?.[1]
        ?.replaceAll('&amp;', '&')
    expect(said('og:url'), path).toBe(`${portal.settings.publicOrigin}${path}`)
    expect(said('og:image'), path).toMatch(/\/preview\.png$/)
    expect(said('og:title'), path).toBeTruthy()
    expect(said('og:description'), path).toBe(said('description'))
  }
}, 120_000)
