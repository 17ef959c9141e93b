import { sourceKinds, type PlanOf, type SourceAsked } from '#app/domain/action-source.ts'
import { isOneOf, type Language } from '#app/domain/vocabulary.ts'
import { readActionPlan, type ActionPlan } from '#app/use-cases/meetings/action-plan.ts'
import type { SignedInCall } from './access.ts'

/** Whose plan an address asks for: a team's, or an organisation's; and what its actions are to have come from. */
export function planAsked({ url }: Pick<SignedInCall, 'url'>): { of: PlanOf; from: SourceAsked } {
  const asked = (name: string) => url.searchParams.get(name) ?? ''
  const organisation = url.searchParams.get('organisation')
  const kind = asked('source')
  return {
    of: organisation === null ? { team: asked('team') } : { organisation },
    from: {
      kind: isOneOf(sourceKinds, kind) ? kind : null,
      recordId: asked('record'),
      itemId: asked('item'),
      agendaId: asked('meeting'),
    },
  }
}

/** In the page's language, or another. */
export function askedPlan(call: SignedInCall, language: Language = call.language): ActionPlan {
  const { of, from } = planAsked(call)
  return readActionPlan(call.portal, call.visitor, of, language, from)
}
