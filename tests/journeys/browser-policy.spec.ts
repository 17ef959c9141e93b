import { expect, test, type Page } from 'playwright/test'

/** Everything the browser complains about while a page is used. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

test('pages obey their content security policy, in both languages', async ({ page }) => {
  const complaints = complaintsOf(page)
  for (const path of ['/', '/cy', '/search', '/cy/sign-in', '/help']) {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  expect(complaints).toEqual([])
})

test('a script that an attacker brings into a page does not run', async ({ page }) => {
  await page.goto('/')
  const ran = await page.evaluate(() => {
    const script = document.createElement('div')
    script.innerHTML = '<img src="/none" onerror="window.attacked = true">'
    document.body.append(script)
    return new Promise((resolve) => setTimeout(() => resolve('attacked' in window), 500))
  })
  expect(ran).toBe(false)
})

test('a page the browser kept, and asked about again, still comes alive', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto('/sign-in')
  await page.waitForLoadState('networkidle')
  await page.goto('/help')
  await page.goto('/sign-in')
  const { sent, size } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return { sent: navigation!.transferSize, size: navigation!.encodedBodySize }
  })
  expect(sent, 'only headers were sent the second time').toBeLessThan(Math.min(size, 2000))
  await page.waitForLoadState('networkidle')
  // The scripts ran: GOV.UK's show-password button exists only with JavaScript.
  await expect(page.getByRole('button', { name: /show password/i })).toBeVisible()
  expect(complaints).toEqual([])
})
