/** What stands in a path where its template has names (`/records/{id}`); null when it is another path. */
export function paramsOf(template: string, path: string): Record<string, string> | null {
  const [steps, parts] = [template.split('/'), path.split('/')]
  if (steps.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [i, step] of steps.entries()) {
    const part = parts[i] ?? ''
    const name = /^\{(\w+)\}$/.exec(step)?.[1]
    if (name !== undefined) params[name] = part
    else if (part !== step) return null
  }
  return params
}
