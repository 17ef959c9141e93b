import { sectionFields } from '#app/domain/casebook.ts'
import type { Issue } from '#app/domain/issue.ts'
import { textOfParts } from '#app/domain/card.ts'
import type { DraftSections } from '#app/domain/read-casebook.ts'
import { fieldsOf } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import type { Messages } from '#app/messages/en.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'
import { fieldId } from '../forms/field-id.ts'
import { issueSentence, type ErrorLine, type FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { useLocalPath } from '../page/link.tsx'

/** What is to be put right on the page, in words; what is wrong elsewhere leads to where it can be put right. */
export function useSectionErrors(
  issues: readonly Issue[],
  draft: DraftSections,
  writing: Language,
): FormErrors {
  const messages = useMessages()
  const editPath = useLocalPath(paths.edit(draft.id))
  const sectionsPath = useLocalPath(paths.sections(draft.id))
  const lines = issues.map((issue): ErrorLine => {
    const text = issueSentence(issue, messages, labelOf(issue.field, draft, messages))
    return { text, href: hrefOf(issue.field, writing, { editPath, sectionsPath }) }
  })
  return {
    lines,
    of: (field) => lines[issues.findIndex((issue) => issue.field === field)]?.text,
  }
}

/** Inputs of this page that are not the words of a section. */
const own = ['newSection', 'candidate', 'to']
const isOwn = (field: string) => own.includes(field) || field.startsWith(sectionFields.search(''))

function hrefOf(
  field: string,
  writing: Language,
  { editPath, sectionsPath }: { editPath: string; sectionsPath: string },
): string | undefined {
  if (field === '') return undefined
  if (field === 'sections') return '#newSection'
  if (isOwn(field)) return `#${fieldId(field)}`
  if (!field.startsWith('sections.')) return `${editPath}#${fieldId(field)}`
  const language = field.split('.').at(-1) ?? writing
  return language === writing ? `#${fieldId(field)}` : `${sectionsPath}?writing=${language}#${fieldId(field)}`
}

function labelOf(field: string, draft: DraftSections, messages: Messages): string {
  const { arrange } = messages.casebooks
  const labels: Partial<Record<string, string>> = {
    newSection: arrange.newSection,
    candidate: arrange.choose,
    to: arrange.to,
    changeNote: messages.work.edit.change.note,
  }
  const label = labels[field]
  if (label !== undefined) return label
  if (field.startsWith(sectionFields.search(''))) return arrange.bySearch.choose
  if (field.startsWith('sections.')) return sectionLabel(field, draft, arrange)
  const key = field.split('.')[0] ?? ''
  const known = fieldsOf('casebook').some((one) => one.key === key)
  return known ? fieldWordsOf(messages, 'casebook').field(key).label : ''
}

function sectionLabel(
  field: string,
  { sections, records }: DraftSections,
  words: Messages['casebooks']['arrange'],
): string {
  const [, sectionId = '', part = ''] = field.split('.')
  const n = sections.findIndex(({ id }) => id === sectionId) + 1
  if (field.startsWith(sectionFields.title(sectionId))) return words.sectionTitleOf(n)
  if (field.startsWith(sectionFields.introduction(sectionId))) return words.introductionOf(n)
  return words.commentary(textOfParts(records[part]?.card?.title ?? []) || words.unreadable)
}
