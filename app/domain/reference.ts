/** What people quote when they ask about a record: GP-1A2B3-C4D5E, from its id. */
export function referenceOf(recordId: string): string {
  const characters = recordId.slice(0, 10).toUpperCase()
  return `GP-${characters.slice(0, 5)}-${characters.slice(5)}`
}
