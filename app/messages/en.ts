import { accounts } from './en/accounts.ts'
import { admin } from './en/admin.ts'
import { afterPublishing } from './en/after-publishing.ts'
import { adoption } from './en/adoption.ts'
import { agendas } from './en/agendas.ts'
import { alerts } from './en/alerts.ts'
import { anonymity } from './en/anonymity.ts'
import { anonymityPage } from './en/anonymity-page.ts'
import { api } from './en/api.ts'
import { approvals } from './en/approvals.ts'
import { attachments } from './en/attachments.ts'
import { audit } from './en/audit.ts'
import { bodyPreviews } from './en/body-previews.ts'
import { annotate } from './en/annotate.ts'
import { casebooks } from './en/casebooks.ts'
import { caseStudies } from './en/case-studies.ts'
import { checks } from './en/checks.ts'
import { common } from './en/common.ts'
import { embedding } from './en/embedding.ts'
import { factChecks } from './en/fact-checks.ts'
import { fields } from './en/fields.ts'
import { finding } from './en/finding.ts'
import { home } from './en/home.ts'
import { imports } from './en/imports.ts'
import { lineage } from './en/lineage.ts'
import { links } from './en/links.ts'
import { mail } from './en/mail.ts'
import { meetings } from './en/meetings.ts'
import { reports } from './en/reports.ts'
import { organisationDesk } from './en/organisation-desk.ts'
import { organisationPeople } from './en/organisation-people.ts'
import { openData } from './en/open-data.ts'
import { openid } from './en/openid.ts'
import { organisations } from './en/organisations.ts'
import { outbox } from './en/outbox.ts'
import { people } from './en/people.ts'
import { portals } from './en/portals.ts'
import { problems } from './en/problems.ts'
import { programs } from './en/programs.ts'
import { reading } from './en/reading.ts'
import { records } from './en/records.ts'
import { residents } from './en/residents.ts'
import { review } from './en/review.ts'
import { rowFaults } from './en/row-faults.ts'
import { search } from './en/search.ts'
import { siteAccounts } from './en/site-accounts.ts'
import { siteHealth } from './en/site-health.ts'
import { siteOrganisations } from './en/site-organisations.ts'
import { siteSettings } from './en/site-settings.ts'
import { lateCorrections } from './en/late-corrections.ts'
import { listedWords } from './en/listed-words.ts'
import { templates } from './en/templates.ts'
import { thematicReports } from './en/thematic-reports.ts'
import { tracking } from './en/tracking.ts'
import { vocabularies } from './en/vocabularies.ts'
import { secondFactor } from './en/second-factor.ts'
import { vocabulary } from './en/vocabulary.ts'
import { voices } from './en/voices.ts'
import { whyNot } from './en/why-not.ts'
import { wordStart } from './en/word-start.ts'
import { work } from './en/work.ts'
import { writing } from './en/writing.ts'

/** Every English word the portal says, by area. Its type is what the Welsh must satisfy. */
export const en = {
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

export type Messages = typeof en
