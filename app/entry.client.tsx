import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { keepTyped } from './enhance/keep-typed.ts'
import { keepAnswerOnPage } from './enhance/stay-on-page.ts'
import { know } from './messages/known.ts'
import { languageOf } from './paths.ts'

/** Brings the page alive, with the words of its own language only. */
async function start() {
  const language = languageOf(window.location.pathname)
  if (language === 'cy') know('cy', (await import('./messages/cy.ts')).cy)
  else know('en', (await import('./messages/en.ts')).en)
  keepAnswerOnPage()
  const putBackTyped = keepTyped(document)
  await whatThePageWasSentWith()
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <Page onAlive={putBackTyped} />
      </StrictMode>,
    )
  })
}

/**
 * Waits until RemixBrowser has read the data that the page was sent with. It throws the promise of them, above every
 * boundary that could wait for it: a click in that moment would make React render at once, and fail.
 */
async function whatThePageWasSentWith() {
  try {
    RemixBrowser({})
  } catch (reading) {
    await reading
  }
}

function Page({ onAlive }: { onAlive: () => void }) {
  useEffect(onAlive, [onAlive])
  return <RemixBrowser />
}

void start()
