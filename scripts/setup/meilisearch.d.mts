/** Where the server is, or why there is none: one of them is null. */
export function findOrFetchMeilisearch(): Promise<
  { path: string; missing: null } | { path: null; missing: string }
>
