import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { keepTyped } from './enhance/keep-typed.ts'
import { know } from './messages/known.ts'
import { languageOf } from './paths.ts'

/** Brings the page alive, with the words of its own language only. */
async function start() {
  const language = languageOf(window.location.pathname)
  if (language === 'cy') know('cy', (await import('./messages/cy.ts')).cy)
  else know('en', (await import('./messages/en.ts')).en)
  const putBackTyped = keepTyped(document)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <Page onAlive={putBackTyped} />
      </StrictMode>,
    )
  })
}

function Page({ onAlive }: { onAlive: () => void }) {
  useEffect(onAlive, [onAlive])
  return <RemixBrowser />
}

void start()
