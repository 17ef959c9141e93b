import { Meta } from '@remix-run/react'
import { useContext } from 'react'
import { UNSAFE_DataRouterStateContext as RouterState } from 'react-router-dom'

/**
 * The routes' `meta`, told about failed forms: a title must begin with "Error: " then, also without JavaScript, but
 * Remix shows `meta` only what loaders returned, never what an action did. So the root's data gain `failed: true` here.
 */
export function PageMeta() {
  const state = useContext(RouterState)
  if (state === null || state === undefined || !hasIssues(state.actionData)) return <Meta />
  const root = state.matches[0]?.route.id ?? 'root'
  const loaderData = { ...state.loaderData, [root]: { ...asObject(state.loaderData[root]), failed: true } }
  return (
    <RouterState.Provider value={{ ...state, loaderData }}>
      <Meta />
    </RouterState.Provider>
  )
}

/** Whether any action gave back `{ issues: [...] }` with something in it. */
function hasIssues(actionData: Record<string, unknown> | null | undefined): boolean {
  return Object.values(actionData ?? {}).some(
    (data) => Array.isArray(asObject(data)['issues']) && (asObject(data)['issues'] as unknown[]).length > 0,
  )
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
