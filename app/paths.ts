import { folderOf } from '#app/domain/record-folders.ts'
import { trackingQuery, type TrackingFilters } from '#app/domain/tracking.ts'
import type { FacetKey } from '#search/facets.ts'
import type { SearchQuery, Sort } from '#search/query.ts'
import { sourceQuery, type PlanFile, type PlanOf } from './domain/action-source.ts'
import { followedKey, type Followed } from './domain/followed.ts'
import { auditQuery, type AuditFilters } from './domain/audit-filters.ts'
import type { CasebookFormat } from './domain/casebook-file.ts'
import type { CitationFormat } from './domain/citation.ts'
import type { OpenDataFile } from './domain/open-data.ts'
import type { ReportFormat, ReportLanguage } from './domain/committee-report.ts'
import type { PackTemplate } from './domain/team-meetings.ts'
import type { AgendaBy, AgendaEnding } from './domain/given-agenda.ts'
import { queueQuery, type QueueFilters } from './domain/review-queue.ts'
import { vocabularySlug, type OpenVocabulary } from './domain/terms.ts'
import type { Language, RecordKind } from './domain/vocabulary.ts'

/** What the address of results ends in when they are not wanted as a page. */
export type ResultsEnding = 'atom' | 'csv' | 'json'

/** Every link the code builds, in English; `inLanguage` turns one into its Welsh twin. */
export const paths = {
  home: () => '/',
  search: (words = '') => (words ? `/search?q=${encodeURIComponent(words)}` : '/search'),
  searchBy: (facet: FacetKey, value: string) => `/search?${facet}=${encodeURIComponent(value)}`,
  searchFor,
  /** The organisations among a search's filters whose names answer what is typed. */
  organisationsFor: (query: SearchQuery, typed: string) =>
    `/search/organisations?${new URLSearchParams({ organisationName: typed })}&${searchFor(query).slice('/search?'.length)}`,
  /** The same results for feed readers, spreadsheets and programs. */
  searchAs: (ending: ResultsEnding, query: Omit<SearchQuery, 'language'>) =>
    searchFor(query).replace('/search', `/search.${ending}`),
  /** How browsers and other programs search the portal, and what they may complete words with. */
  openSearch: () => '/opensearch.xml',
  completions: () => '/search/completions',
  suggest: (words: string) => `/search/suggest?q=${encodeURIComponent(words)}`,
  record: (record: { kind: RecordKind; slug: string }) => `/${folderOf[record.kind]}/${record.slug}`,
  history: (record: Address) => `${paths.record(record)}/history`,
  /** An edition's own address, which never changes. */
  publicEdition: ({ number, ...record }: Address & { number: number }) =>
    `${paths.record(record)}/editions/${number}`,
  /** Two editions side by side; those the address names, or whichever the form on it chooses. */
  compareEditions: (record: Address, from?: number, to?: number) =>
    `${paths.record(record)}/compare${from && to ? `?from=${from}&to=${to}` : ''}`,
  /** A casebook as a file: the current edition, or one that is named. */
  casebookFile: (slug: string, format: CasebookFormat, number?: number) =>
    `/casebooks/${slug}${number === undefined ? '' : `/editions/${number}`}/files/${format}`,
  citation: (record: Address, format: CitationFormat, edition: number) =>
    `${paths.record(record)}/cite/${format}?edition=${edition}`,
  /** What other bodies did with a case study: the page where a member says it, for one body of theirs. */
  adoption: (slug: string, organisationId = '') =>
    `/case-studies/${slug}/adoption${organisationId === '' ? '' : `?body=${organisationId}`}`,
  /** The pictures that stand beside links to pages. */
  homePicture: () => '/preview.png',
  recordPicture: (record: Address) => `${paths.record(record)}/preview.png`,
  organisationPicture: (slug: string) => `/organisations/${slug}/preview.png`,
  casebooks: () => '/casebooks',
  /** The code with which another site shows a page, given its path; and where such sites ask for it, given its address. */
  embed: (path: string) => `/embed?${new URLSearchParams({ of: path })}`,
  oembed: (address: string) => `/oembed?${new URLSearchParams({ url: address })}`,
  /** Where library catalogues and repositories harvest descriptions (OAI-PMH), and the schema of our own format for them. */
  harvest: () => '/oai',
  harvestSchema: () => '/oai/record.xsd',
  /** The page about the API, and what is asked for below its own address. */
  apiReference: () => '/api',
  api: (path = '') => `/api/v1${path}`,
  openData: () => '/open-data',
  /** Recommendations of published excerpts: all that are asked for, as a file and a feed too; one, known by its id in the open data. */
  recommendations: (filters: Partial<TrackingFilters> = {}, page = 1) =>
    `/recommendations${asQuery(trackingQuery(filters, page))}`,
  recommendationsAs: (ending: 'csv' | 'atom', filters: Partial<TrackingFilters>) =>
    `/recommendations.${ending}${asQuery(trackingQuery(filters))}`,
  recommendation: (id: string, done = '') => `/recommendations/${id}${done === '' ? '' : `?done=${done}`}`,
  /** What waits for somebody: their organisation's evidence, or their word as an editor. */
  recommendationDesk: () => '/recommendations/to-do',
  openDataFile: (file: OpenDataFile) => `/open-data/${file}`,
  organisations: () => '/organisations',
  organisation: (slug: string) => `/organisations/${slug}`,
  organisationSignIn: (slug: string) => `/organisations/${slug}/sign-in`,
  organisationDesk: (slug: string) => `/organisations/${slug}/manage`,
  organisationDrafts: (slug: string) => `/organisations/${slug}/drafts`,
  organisationSettings: (slug: string) => `/organisations/${slug}/settings`,
  organisationTokens: (slug: string) => `/organisations/${slug}/programs`,
  organisationProfile: (slug: string) => `/organisations/${slug}/profile`,
  /** Another picture has another address, so that the old one is not shown in its place. */
  logo: ({ organisationId, sha256 }: { organisationId: string; sha256: string }) =>
    `/logos/${organisationId}?v=${sha256.slice(0, 12)}`,
  organisationPeople: (slug: string) => `/organisations/${slug}/people`,
  organisationMember: (slug: string, personId: string) => `/organisations/${slug}/people/${personId}`,
  signIn: (thenTo = '') => (thenTo ? `/sign-in?then=${encodeURIComponent(thenTo)}` : '/sign-in'),
  /** Where the code is asked for that some people give after their password. */
  signInCode: (thenTo: string) => `/sign-in/code?then=${encodeURIComponent(thenTo)}`,
  /** The way out to an organisation's own sign-in, and where that sends people back to. */
  signInThrough: (slug: string, thenTo: string) =>
    `/sign-in/through/${slug}?then=${encodeURIComponent(thenTo)}`,
  signInReturn: () => '/sign-in/return',
  signInRefused: (why: string) => `/sign-in/refused?why=${why}`,
  signOut: () => '/sign-out',
  join: (token: string) => `/join/${token}`,
  /** After something that ended the session: `done` says what. */
  signInAfter: (done: string) => `/sign-in?done=${done}`,
  forgottenPassword: (done = '') => `/forgotten-password${done === '' ? '' : `?done=${done}`}`,
  newPassword: (token: string) => `/new-password/${token}`,
  account: () => '/account',
  changeEmail: (done = '') => `/account/email${done === '' ? '' : `?done=${done}`}`,
  confirmEmail: (token: string) => `/confirm-email/${token}`,
  emailConfirmed: (outcome: string) => `/confirm-email?outcome=${outcome}`,
  sessions: (done = '') => `/account/sessions${done === '' ? '' : `?done=${done}`}`,
  savedSearches: (done = '') => `/account/searches${done === '' ? '' : `?done=${done}`}`,
  savedSearch: (id: string) => `/account/searches/${id}`,
  /** Where a search is given a name and kept. */
  saveSearch: (query: Omit<SearchQuery, 'language'>) =>
    searchFor({ ...query, page: 1 }).replace('/search', '/account/searches/save'),
  /** Where somebody begins to follow one record or recommendation. */
  follow: (followed: Followed) => `/account/searches/follow/${followedKey(followed)}`,
  /** Opens without signing in: the link in every alert. */
  stopAlerts: (token: string) => `/stop-alerts/${token}`,
  ownData: () => '/account/data',
  ownDataFile: () => '/account/data.json',
  deleteAccount: () => '/account/delete',
  secondFactor: () => '/account/second-factor',
  work: () => '/work',
  startWork: () => '/work/start',
  fromWord: () => '/work/from-word',
  copy: (id: string) => `/work/${id}/copy`,
  inspirations: (id: string) => `/work/${id}/inspired-by`,
  useAsInspiration: (id: string) => `/work/inspired?by=${id}`,
  wordNote: (id: string) => `/work/${id}/word-note`,
  workOn: (id: string) => `/work/${id}`,
  /** The first page of a draft's form, or that of one of its tasks. */
  edit: (id: string, task = '') => (task === '' ? `/work/${id}/edit` : `/work/${id}/edit/${task}`),
  /** Where a page of the form saves itself. */
  autosave: (id: string, task = '') => paths.edit(id, task).replace('/edit', '/autosave'),
  tasks: (id: string) => `/work/${id}/tasks`,
  checkAnswers: (id: string) => `/work/${id}/check`,
  sent: (id: string) => `/work/${id}/sent`,
  sections: (id: string) => `/work/${id}/sections`,
  autosaveSections: (id: string, writing: Language) => `/work/${id}/sections/autosave?writing=${writing}`,
  annotate: (id: string, section: string, entry: string) =>
    `/work/${id}/annotate?${new URLSearchParams({ section, entry })}`,
  anonymity: (id: string) => `/work/${id}/anonymity`,
  pseudonyms: (id: string) => `/work/${id}/pseudonyms`,
  files: (id: string) => `/work/${id}/files`,
  attachment: ({ id, name }: { id: string; name: string }) =>
    `/attachments/${id}/${encodeURIComponent(name)}`,
  attachedImage: (id: string) => `/attachments/${id}/image`,
  preview: (id: string) => `/work/${id}/preview`,
  voices: (id: string) => `/work/${id}/voices`,
  withdraw: (id: string) => `/work/${id}/withdraw`,
  takeDown: (id: string) => `/work/${id}/take-down`,
  imports: () => '/imports',
  import: (id: string, done = '') => `/imports/${id}${done === '' ? '' : `?done=${done}`}`,
  importColumns: (id: string) => `/imports/${id}/columns`,
  importWords: (id: string) => `/imports/${id}/words`,
  importPreview: (id: string) => `/imports/${id}/preview`,
  importRows: (id: string) => `/imports/${id}/rows.csv`,
  takenDown: (recordId = '') => (recordId === '' ? '/taken-down' : `/taken-down?record=${recordId}`),
  correctEverywhere: (id: string) => `/work/${id}/correct`,
  holders: (id: string) => `/work/${id}/who-may-have-it`,
  stillInUse: (id: string) => `/work/${id}/still-in-use`,
  edition: (id: string, number: number) => `/work/${id}/editions/${number}`,
  colleagues: (id: string) => `/work/${id}/colleagues`,
  factChecks: (id: string) => `/work/${id}/fact-checks`,
  bodyPreview: (id: string) => `/work/${id}/named-body`,
  bodyFacts: (id: string) => `/work/${id}/facts`,
  joinDraft: (token: string) => `/join-draft/${token}`,
  factCheck: (token: string) => `/fact-check/${token}`,
  residentReading: () => '/resident',
  readAsResident: (id: string) => `/resident/${id}`,
  approvals: () => '/approvals',
  approval: (id: string) => `/approvals/${id}`,
  roles: () => '/admin/roles',
  reviewQueue: (filters: Partial<QueueFilters> = {}, done = '') =>
    `/review${asQuery(queueQuery(filters), done)}`,
  /** The filters of the queue go along, so that whoever decides comes back to what they were clearing. */
  review: (id: string, filters: Partial<QueueFilters> = {}, done = '') =>
    `/review/${id}${asQuery(queueQuery(filters), done)}`,
  reassign: (id: string, filters: Partial<QueueFilters> = {}) =>
    `/review/${id}/reassign${asQuery(queueQuery(filters))}`,
  admin: () => '/admin',
  auditLog: (filters: Partial<AuditFilters> = {}, page = 1) =>
    `/admin/audit${asQuery(auditQuery(filters, page))}`,
  auditLogFile: (filters: AuditFilters) => `/admin/audit.csv${asQuery(auditQuery(filters))}`,
  portalHealth: () => '/admin/health',
  portalSettings: () => '/admin/settings',
  accounts: (page = 1) => (page > 1 ? `/admin/people?page=${page}` : '/admin/people'),
  accountOf: (id: string) => `/admin/people/${id}`,
  manageOrganisations: () => '/admin/organisations',
  addOrganisation: () => '/admin/organisations/add',
  manageOrganisation: (id: string) => `/admin/organisations/${id}`,
  /** Where somebody looks for the organisation that it goes into, and then at what that would do. */
  mergeOrganisation: (id: string, into = '') =>
    `/admin/organisations/${id}/merge${into === '' ? '' : `?into=${into}`}`,
  missedSearches: () => '/admin/missed-searches',
  vocabularies: () => '/admin/vocabularies',
  vocabulary: (key: OpenVocabulary) => `/admin/vocabularies/${vocabularySlug(key)}`,
  term: (key: OpenVocabulary, id: string) => `/admin/vocabularies/${vocabularySlug(key)}/${id}`,
  listedWords: () => '/admin/anonymity',
  otherPortals: () => '/admin/portals',
  synonyms: () => '/admin/synonyms',
  synonymsAfter: (done: string) => `/admin/synonyms?done=${done}`,
  addSynonyms: (entry = '') =>
    entry ? `/admin/synonyms/add?entry=${encodeURIComponent(entry)}` : '/admin/synonyms/add',
  synonymSet: (id: string) => `/admin/synonyms/sets/${id}`,
  agenda: (id = '') => (id ? `/agenda?id=${id}` : '/agenda'),
  addToAgenda: () => '/agenda/add',
  /** The page that asks for which meeting a record is. */
  chooseAgenda: (record: string, back: string) => `/agenda/add?${new URLSearchParams({ record, back })}`,
  agendaAfter: (id: string, done: string) => `/agenda?id=${id}&done=${done}`,
  agendaToDelete: (id: string) => `/agenda?id=${id}&ask=delete`,
  copyAgenda: (id: string) => `/agenda/copy?id=${id}`,
  agendaPrint: (id: string) => `/agenda/print?id=${id}`,
  agendaWord: (id: string) => `/agenda.docx?id=${id}`,
  agendaMarkdown: (id: string) => `/agenda.md?id=${id}`,
  agendaPdf: (id: string) => `/agenda.pdf?id=${id}`,
  agendaSlides: (id: string) => `/agenda.pptx?id=${id}`,
  agendaCalendar: (id: string) => `/agenda.ics?id=${id}`,
  agendaEmail: (id: string) => `/agenda/email?id=${id}`,
  agendas: () => '/agendas',
  agendaTemplates: () => '/agendas/templates',
  agendaReport: (id: string, done = '') => `/agenda/report?id=${id}${done === '' ? '' : `&done=${done}`}`,
  agendaReportRead: (id: string, asked: ReportLanguage) => `/agenda/report/read?id=${id}&in=${asked}`,
  agendaReportFile: (id: string, format: ReportFormat, asked: ReportLanguage) =>
    `/agenda/report/files/${format}?id=${id}&in=${asked}`,
  meetings: (done = '') => `/meetings${done === '' ? '' : `?done=${done}`}`,
  newMeetings: (organisation = '') =>
    `/meetings/new${organisation === '' ? '' : `?organisation=${organisation}`}`,
  newMeetingsWith: (template: PackTemplate) => `/meetings/new?template=${template}`,
  team: (id: string, done = '') => `/meetings/${id}${done === '' ? '' : `?done=${done}`}`,
  teamCalendar: (id: string) => `/meetings/${id}/calendar.ics`,
  followedCalendar: (token: string) => `/followed-calendars/${token}/calendar.ics`,
  editTeam: (id: string) => `/meetings/${id}/edit`,
  writeUp: (id: string, done = '') => `/agenda/write-up?id=${id}${done === '' ? '' : `&done=${done}`}`,
  minutes: (id: string, asked: ReportLanguage) => `/agenda/minutes.docx?id=${id}&in=${asked}`,
  actionPlan: (of: PlanOf, { file = '', from = {}, asked }: PlanFile = {}) =>
    `/action-plan${file}?${new URLSearchParams({ ...of, ...sourceQuery(from), ...(asked && { in: asked }) })}`,
  meetingAction: (id: string) => `/meetings/actions/${id}`,
  endTeam: (id: string) => `/meetings/${id}/end`,
  agendasAfter: (done: string) => `/agendas?done=${done}`,
  givenAgenda: (id: string, done = '') => `/given-agendas/${id}${done === '' ? '' : `?done=${done}`}`,
  sharedAgenda: (token: string) => `/shared-agendas/${token}`,
  /** An agenda that was shared, or given to a team, as a file. `asked`: in which languages, when not in the page's. */
  agendaFile: (ending: AgendaEnding, of: AgendaBy, asked?: ReportLanguage) =>
    `/agenda.${ending}?${new URLSearchParams({ ...of, ...(asked && { in: asked }) })}`,
  givenAgendaEmail: (id: string) => `/agenda/email?given=${id}`,
  help: (page = '') => (page ? `/help/${page}` : '/help'),
  markdownPreview: () => '/markdown-preview',
  /** What a portal that sends no mail would have sent. */
  mailbox: () => '/mailbox',
  outbox: () => '/admin/outbox',
  health: () => '/health',
}
type Address = { kind: RecordKind; slug: string }

function asQuery(asked: URLSearchParams, done = ''): string {
  if (done !== '') asked.set('done', done)
  return asked.size > 0 ? `?${asked}` : ''
}

/** The address that holds a whole search; app/web/search-url.ts reads it back. What goes without saying is left out. */
function searchFor({ words, filters, dates, sort, page }: Omit<SearchQuery, 'language'>): string {
  const asked = new URLSearchParams()
  if (words !== '') asked.set('q', words)
  for (const [facet, values] of Object.entries(filters))
    for (const value of values) asked.append(facet, value)
  if (dates.from !== '') asked.set('from', dates.from)
  if (dates.to !== '') asked.set('to', dates.to)
  if (sort !== usualSort(words)) asked.set('sort', sort)
  if (page > 1) asked.set('page', String(page))
  const text = asked.toString()
  return text === '' ? '/search' : `/search?${text}`
}

/** The order of results when none is asked for: the best match first, or the newest when there are no words to match. */
export function usualSort(words: string): Sort {
  return words === '' ? 'newest' : 'relevance'
}

/** The language a URL path is in: /cy and everything below it is Welsh. */
export function languageOf(pathname: string): Language {
  return pathname === '/cy' || pathname.startsWith('/cy/') ? 'cy' : 'en'
}

/**
 * The same page in another language; keeps the query string and fragment. Unlike pages, resource files have one address.
 * Whatever was asked for, the answer is a path of this portal: `/cy//host` must not become `//host`, another site.
 */
export function inLanguage(path: string, language: Language): string {
  const english = withoutLanguage(path)
  if (language === 'en') return english
  if (english === '/') return '/cy'
  return /^\/[?#]/.test(english) ? `/cy${english.slice(1)}` : `/cy${english}`
}

function withoutLanguage(path: string): string {
  if (path === '/cy') return '/'
  if (path.startsWith('/cy/')) return path.slice(3).replace(/^\/+/, '/')
  if (path.startsWith('/cy?') || path.startsWith('/cy#')) return `/${path.slice(3)}`
  return path
}
