/** GOV.UK Frontend ships no types. Only what the portal uses is described. */
declare module 'govuk-frontend' {
  interface Component {
    new (root: Element, config?: object): object
    moduleName: string
  }
  export const Button: Component
  export const CharacterCount: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const FileUpload: Component
  export const NotificationBanner: Component
  export const PasswordInput: Component
  export const Radios: Component
  export const ServiceNavigation: Component
  export const SkipLink: Component
  export function createAll(
    component: Component,
    config: object | undefined,
    options: { scope: Element; onError(error: unknown): void },
  ): object[]
}
