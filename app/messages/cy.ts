import type { Messages } from './en.ts'
import { admin } from './cy/admin.ts'
import { agendas } from './cy/agendas.ts'
import { anonymity } from './cy/anonymity.ts'
import { casebooks } from './cy/casebooks.ts'
import { common } from './cy/common.ts'
import { fields } from './cy/fields.ts'
import { finding } from './cy/finding.ts'
import { home } from './cy/home.ts'
import { organisations } from './cy/organisations.ts'
import { people } from './cy/people.ts'
import { problems } from './cy/problems.ts'
import { reading } from './cy/reading.ts'
import { records } from './cy/records.ts'
import { review } from './cy/review.ts'
import { search } from './cy/search.ts'
import { vocabulary } from './cy/vocabulary.ts'
import { whyNot } from './cy/why-not.ts'
import { work } from './cy/work.ts'

/** Every Welsh word the portal says, by area: one that is missing fails the type check. */
export const cy: Messages = {
  admin,
  agendas,
  anonymity,
  casebooks,
  common,
  fields,
  finding,
  home,
  organisations,
  people,
  problems,
  reading,
  records,
  review,
  search,
  vocabulary,
  whyNot,
  work,
}
