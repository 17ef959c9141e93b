type Maybe = string | number | bigint | boolean | null | undefined

/** Class names, leaving out what is not there: `classes('govuk-tag', green && 'govuk-tag--green')`. */
export function classes(...names: Maybe[]): string {
  return names.filter(Boolean).join(' ')
}

/** Ids joined for aria-describedby; undefined when there are none, so that the attribute is left out. */
export function describedBy(...ids: Maybe[]): string | undefined {
  return classes(...ids) || undefined
}
