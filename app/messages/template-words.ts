import { noWords, type ItemWords } from '#app/domain/agenda.ts'
import { outlines, type Around, type OutlineItem } from '#app/domain/agenda-template.ts'
import type { PackTemplate } from '#app/domain/team-meetings.ts'
import type { Messages } from './en.ts'

/** The items that a meeting of this kind begins and ends with, as they go on an agenda. */
export function templateWords(template: PackTemplate, { templates }: Messages): Around<ItemWords> {
  const { first, last } = outlines[template]
  const words = ({ item, purpose, minutes }: OutlineItem): ItemWords => ({
    ...noWords,
    ...templates.items[item],
    purpose,
    minutes,
  })
  return { first: first.map(words), last: last.map(words) }
}
