import type { RecommendationStatus } from '#app/domain/vocabulary.ts'
import { Tag, type TagColour } from '../content/tag.tsx'
import { useMessages } from '../page/language.tsx'

const colours: Record<RecommendationStatus, TagColour> = {
  'not-due': 'grey',
  due: 'yellow',
  'evidence-received': 'blue',
  complied: 'green',
  'part-complied': 'teal',
  overdue: 'red',
  'not-complied': 'orange',
}

/** How far a recommendation has come. */
export function StateTag({ state }: { state: RecommendationStatus }) {
  return <Tag colour={colours[state]}>{useMessages().vocabulary.recommendationStatus[state]}</Tag>
}
