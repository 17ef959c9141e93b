import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend'

const components = [
  Button,
  CharacterCount,
  Checkboxes,
  FileUpload,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
]

/** They take focus when they come. */
const announcing = [ErrorSummary, NotificationBanner]

/** Enhances every component inside that is not enhanced yet. A fault in one is logged and leaves the others working. */
export function enhance(scope: HTMLElement, announcement: { disableAutoFocus: boolean }): void {
  for (const Component of components) createAll(Component, undefined, { scope, onError })
  for (const Component of announcing) createAll(Component, announcement, { scope, onError })
  closeMenu(scope)
}

/** The menu stays in place from page to page: after following one of its links it closes. */
function closeMenu(scope: HTMLElement): void {
  const open = '.govuk-js-service-navigation-toggle[aria-expanded="true"]'
  for (const toggle of scope.querySelectorAll<HTMLButtonElement>(open)) toggle.click()
}

function onError(error: unknown): void {
  if (error instanceof Error && /already initialised/.test(error.message)) return
  console.error(error)
}
