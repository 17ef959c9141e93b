/**
 * Who gets an account by signing in with their organisation: contributors of the organisation, members without a role,
 * or nobody, so that only people who were invited come in.
 */
export const newPeopleChoices = ['contributor', 'member', 'nobody'] as const
export type NewPeople = (typeof newPeopleChoices)[number]
