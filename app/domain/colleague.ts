/** Somebody who was invited to write one draft, as its writers see them. */
export interface DraftColleague {
  id: string
  name: string
  joinedAt: string
}
