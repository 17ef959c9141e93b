import type { Messages } from './en.ts'
import { accounts } from './cy/accounts.ts'
import { admin } from './cy/admin.ts'
import { afterPublishing } from './cy/after-publishing.ts'
import { adoption } from './cy/adoption.ts'
import { agendas } from './cy/agendas.ts'
import { alerts } from './cy/alerts.ts'
import { anonymity } from './cy/anonymity.ts'
import { anonymityPage } from './cy/anonymity-page.ts'
import { api } from './cy/api.ts'
import { approvals } from './cy/approvals.ts'
import { attachments } from './cy/attachments.ts'
import { audit } from './cy/audit.ts'
import { bodyPreviews } from './cy/body-previews.ts'
import { annotate } from './cy/annotate.ts'
import { casebooks } from './cy/casebooks.ts'
import { caseStudies } from './cy/case-studies.ts'
import { checks } from './cy/checks.ts'
import { common } from './cy/common.ts'
import { embedding } from './cy/embedding.ts'
import { factChecks } from './cy/fact-checks.ts'
import { fields } from './cy/fields.ts'
import { finding } from './cy/finding.ts'
import { home } from './cy/home.ts'
import { imports } from './cy/imports.ts'
import { lineage } from './cy/lineage.ts'
import { links } from './cy/links.ts'
import { mail } from './cy/mail.ts'
import { meetings } from './cy/meetings.ts'
import { reports } from './cy/reports.ts'
import { organisationDesk } from './cy/organisation-desk.ts'
import { organisationPeople } from './cy/organisation-people.ts'
import { openData } from './cy/open-data.ts'
import { openid } from './cy/openid.ts'
import { organisations } from './cy/organisations.ts'
import { outbox } from './cy/outbox.ts'
import { people } from './cy/people.ts'
import { portals } from './cy/portals.ts'
import { problems } from './cy/problems.ts'
import { programs } from './cy/programs.ts'
import { reading } from './cy/reading.ts'
import { records } from './cy/records.ts'
import { residents } from './cy/residents.ts'
import { review } from './cy/review.ts'
import { rowFaults } from './cy/row-faults.ts'
import { search } from './cy/search.ts'
import { siteAccounts } from './cy/site-accounts.ts'
import { siteHealth } from './cy/site-health.ts'
import { siteOrganisations } from './cy/site-organisations.ts'
import { siteSettings } from './cy/site-settings.ts'
import { lateCorrections } from './cy/late-corrections.ts'
import { listedWords } from './cy/listed-words.ts'
import { templates } from './cy/templates.ts'
import { thematicReports } from './cy/thematic-reports.ts'
import { tracking } from './cy/tracking.ts'
import { vocabularies } from './cy/vocabularies.ts'
import { secondFactor } from './cy/second-factor.ts'
import { vocabulary } from './cy/vocabulary.ts'
import { voices } from './cy/voices.ts'
import { whyNot } from './cy/why-not.ts'
import { wordStart } from './cy/word-start.ts'
import { work } from './cy/work.ts'
import { writing } from './cy/writing.ts'

/** Every Welsh word the portal says, by area: one that is missing fails the type check. */
export const cy: Messages = {
  accounts,
  admin,
  afterPublishing,
  adoption,
  agendas,
  alerts,
  anonymity,
  anonymityPage,
  api,
  approvals,
  attachments,
  audit,
  bodyPreviews,
  tracking,
  annotate,
  casebooks,
  caseStudies,
  checks,
  common,
  embedding,
  factChecks,
  fields,
  finding,
  home,
  imports,
  lineage,
  links,
  mail,
  meetings,
  reports,
  organisationDesk,
  organisationPeople,
  openData,
  openid,
  organisations,
  outbox,
  people,
  portals,
  problems,
  programs,
  reading,
  records,
  residents,
  review,
  rowFaults,
  search,
  siteAccounts,
  siteHealth,
  siteOrganisations,
  siteSettings,
  listedWords,
  lateCorrections,
  templates,
  thematicReports,
  vocabularies,
  secondFactor,
  vocabulary,
  voices,
  whyNot,
  wordStart,
  work,
  writing,
}
