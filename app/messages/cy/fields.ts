import type { fields as english } from '../en/fields.ts'
import { withExamples } from '../field-words.ts'
import { caseStudyExamples } from './case-study-examples.ts'
import { caseStudyFields, caseStudyGroupWords } from './case-study-fields.ts'
import { caseStudyRows } from './case-study-rows.ts'
import { casebookFields, casebookGroupWords, casebookRows } from './casebook-fields.ts'
import { excerptFields, excerptGroupWords, excerptRows } from './excerpt-fields.ts'

/** The Welsh words of every form: its fields, the groups they stand in, and the repeated rows among them. */
export const fields: typeof english = {
  caseStudy: withExamples(caseStudyFields, caseStudyExamples),
  excerpt: excerptFields,
  casebook: casebookFields,
  groups: { caseStudy: caseStudyGroupWords, excerpt: excerptGroupWords, casebook: casebookGroupWords },
  rows: { caseStudy: caseStudyRows, excerpt: excerptRows, casebook: casebookRows },
}
