import { readActionPlan, type ActionPlan } from '#app/use-cases/meetings/actions.ts'
import type { SignedInCall } from './access.ts'

/** Whose plan an address asks for: a team's, or an organisation's. */
export function planAsked({ url }: Pick<SignedInCall, 'url'>): { team: string } | { organisation: string } {
  const organisation = url.searchParams.get('organisation')
  return organisation === null ? { team: url.searchParams.get('team') ?? '' } : { organisation }
}

export function askedPlan(call: SignedInCall): ActionPlan {
  return readActionPlan(call.portal, call.visitor, planAsked(call), call.language)
}
