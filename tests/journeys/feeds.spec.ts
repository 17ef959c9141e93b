import { readFileSync } from 'node:fs'
import { inLanguage, paths } from '#app/paths.ts'
import { expect, test, words } from './steps.ts'

const { downloads } = words.en.finding

/** What the browser's own XML parser makes of a feed. */
function readInBrowser(text: string) {
  const feed = new DOMParser().parseFromString(text, 'application/xml')
  const link = (rel: string) => feed.querySelector(`feed > link[rel=${rel}]`)?.getAttribute('href') ?? null
  return {
    broken: feed.querySelector('parsererror')?.textContent ?? null,
    language: feed.documentElement.getAttribute('xml:lang'),
    next: link('next'),
    page: link('alternate'),
    titles: [...feed.querySelectorAll('entry > title')].map((title) => title.textContent),
  }
}

test(
  'the results of a search are a feed, a spreadsheet and data',
  { tag: '@no-javascript' },
  async ({ page }) => {
    await page.goto(`${paths.search('housing')}&kind=excerpt`)
    const titles = await page.getByRole('main').getByRole('article').getByRole('heading').allTextContents()

    const feed = await page.request.get(
      (await page.getByRole('link', { name: downloads.atom }).getAttribute('href')) ?? '',
    )
    expect(feed.headers()['content-type']).toContain('application/atom+xml')
    const data = await page.request.get(
      (await page.getByRole('link', { name: downloads.json }).getAttribute('href')) ?? '',
    )
    const { results } = (await data.json()) as { results: { title: string }[] }
    expect(results.map(({ title }) => title)).toEqual(titles)

    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: downloads.csv }).click()
    const file = await coming
    expect(file.suggestedFilename()).toMatch(/\.csv$/)
    const rows = readFileSync(await file.path(), 'utf8')
    for (const title of titles) expect(rows).toContain(title.replaceAll('"', '""'))
  },
)

test('pages say where their feed is, and a browser can read it', async ({ page }) => {
  for (const [path, language] of [
    [paths.search('complaint'), 'en'],
    [inLanguage(paths.search('cwyn'), 'cy'), 'cy'],
    [paths.organisation('tai-enghraifft'), 'en'],
    ['/casebooks/damp-mould-and-repairs', 'en'],
  ] as const) {
    await page.goto(path)
    const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
    const feed = await page.request.get(address ?? '')
    const read = await page.evaluate(readInBrowser, await feed.text())
    expect(read, path).toMatchObject({ broken: null, language })
    expect(read.titles.length, path).toBeGreaterThan(0)
    await page.goto(read.page ?? '')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  }
})

test('feeds, files and data are asked for again cheaply, and answer HEAD', async ({ request }) => {
  for (const ending of ['atom', 'csv', 'json']) {
    const address = `/search.${ending}?q=housing`
    const first = await request.get(address)
    expect(first.headers()['cache-control']).toBe('public, no-cache')
    const etag = first.headers()['etag'] ?? ''
    expect(etag).not.toBe('')
    expect((await request.get(address, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
    const since = first.headers()['last-modified'] ?? ''
    expect(since !== '', ending).toBe(ending === 'atom')
    if (since !== '') {
      expect((await request.get(address, { headers: { 'If-Modified-Since': since } })).status()).toBe(304)
    }
    const head = await request.head(address)
    expect([head.status(), head.headers()['content-type'], (await head.body()).length]).toEqual([
      200,
      first.headers()['content-type'],
      0,
    ])
  }
})

test('the next page of a feed has other entries', async ({ page }) => {
  await page.goto(paths.home())
  const one = await page.evaluate(readInBrowser, await (await page.request.get('/search.atom')).text())
  const two = await page.evaluate(readInBrowser, await (await page.request.get(one.next ?? '')).text())
  expect(two.titles.some((title) => one.titles.includes(title))).toBe(false)
})

for (const language of ['en', 'cy'] as const) {
  test(
    `all published cases are taken along as open data (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      const { openData } = words[language]
      await page.goto(inLanguage(paths.casebooks(), language))
      await page.getByRole('link', { name: openData.toIt }).click()
      await expect(page.getByRole('heading', { level: 1, name: openData.title })).toBeVisible()
      const coming = page.waitForEvent('download')
      await page.getByRole('link', { name: openData.files['findings.csv'] }).click()
      const rows = readFileSync(await (await coming).path(), 'utf8')
        .trim()
        .split('\r\n')
      expect(rows.length).toBeGreaterThan(10)
      expect(rows[0]).toContain('outcome_as_worded')
      await page.getByText(openData.codes.outcome).click()
      await expect(page.getByRole('rowheader', { name: 'not-upheld', exact: true })).toBeVisible()
    },
  )
}

for (const language of ['en', 'cy'] as const) {
  test(
    `a search is shown on another site (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page, baseURL }) => {
      const { embedding } = words[language]
      await page.goto(inLanguage(paths.searchBy('subject', 'housing'), language))
      const first = page.getByRole('main').getByRole('article').getByRole('heading').first()
      const title = (await first.textContent()) ?? ''
      await page.getByRole('link', { name: embedding.toIt }).click()
      await expect(page.getByRole('heading', { level: 1, name: embedding.title })).toBeVisible()
      await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
      const html = await page.getByLabel(embedding.html.label).inputValue()
      const oembed = new URL(await page.getByLabel(embedding.system.label).inputValue())
      const answer = await page.request.get(`${baseURL}${oembed.pathname}${oembed.search}`)
      expect(((await answer.json()) as { html: string }).html).toBe(html)
    },
  )
}

for (const language of ['en', 'cy'] as const) {
  test(
    `a programmer finds the API, and it answers (${language})`,
    { tag: ['@phone', '@no-javascript'] },
    async ({ page }) => {
      const { api } = words[language]
      await page.goto(inLanguage(paths.help('feeds-and-downloads'), language))
      await page.getByRole('main').getByRole('link', { name: 'API', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: api.title })).toBeVisible()
      const description = page.getByRole('link', { name: api.description })
      const described = await page.request.get((await description.getAttribute('href')) ?? '')
      expect(((await described.json()) as { openapi: string }).openapi).toBe('3.1.0')
      for (const example of await page.getByRole('link', { name: api.example }).all()) {
        const answer = await page.request.get((await example.getAttribute('href')) ?? '')
        expect(answer.status()).toBe(200)
        const again = { headers: { 'If-None-Match': answer.headers()['etag'] ?? '' } }
        expect((await page.request.get(answer.url(), again)).status()).toBe(304)
      }
    },
  )
}
