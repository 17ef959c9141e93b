/** What a term is called that may have been added here: the words of the lists know only those that come with the portal. */
export function termLabel(labels: Readonly<Record<string, string>>, id: string | null): string {
  return id === null ? '' : (labels[id] ?? id)
}
