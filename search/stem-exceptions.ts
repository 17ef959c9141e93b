/**
 * Words that mean something else than the words they share a stem with, kept in their own form (singular):
 * authority is not author, and who looks for the community does not look for communication.
 */
export const unlike: ReadonlySet<string> = new Set(
  `apartment authority community department customer emergency experiment government governance hospitality
  importance important internal international internet news organ personnel relative universal universe university
  wellbeing inning outing herring proceed exceed succeed early only policy`.split(/\s+/),
)

/** Forms no suffix rule can join; all keep their first letter, on which the highlighter relies. */
export const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child',
    men: 'man',
    women: 'woman',
    ombudsmen: 'ombudsman',
    chairmen: 'chairman',
    policemen: 'policeman',
    feet: 'foot',
    teeth: 'tooth',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    wives: 'wife',
    lives: 'life',
    analyses: 'analysis',
    crises: 'crisis',
    criteria: 'criterion',
    paid: 'pay',
    found: 'find',
    held: 'hold',
    led: 'lead',
    made: 'make',
    sent: 'send',
    spoke: 'speak',
    spoken: 'speak',
    taught: 'teach',
    told: 'tell',
    written: 'write',
    wrote: 'write',
    built: 'build',
    learnt: 'learn',
  }),
)
