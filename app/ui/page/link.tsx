import { Link as RemixLink, type LinkProps as RemixLinkProps } from '@remix-run/react'
import { inLanguage } from '#app/paths.ts'
import { useLanguage } from './language.tsx'

export interface LinkProps extends Omit<RemixLinkProps, 'to'> {
  /** A path built by app/paths.ts, or '?…' or '#…' on this page. */
  to: string
}

/** A link within the portal that stays in the language of the page. Files, which have one address, take `<a href>`. */
export function Link({ to, className = 'govuk-link', ...rest }: LinkProps) {
  return <RemixLink to={useLocalPath(to)} className={className} {...rest} />
}

/** The path in the language of the page, for a form's `action` and the like. */
export function useLocalPath(path: string): string {
  const language = useLanguage()
  return path.startsWith('/') ? inLanguage(path, language) : path
}
