import type { FacetKey } from '#search/facets.ts'
import type { Language, RecordKind } from './domain/vocabulary.ts'

/** Every link the code builds, in English; `inLanguage` turns one into its Welsh twin. */
export const paths = {
  home: () => '/',
  search: (words = '') => (words ? `/search?q=${encodeURIComponent(words)}` : '/search'),
  searchBy: (facet: FacetKey, value: string) => `/search?${facet}=${encodeURIComponent(value)}`,
  record: (record: { kind: RecordKind; slug: string }) => `/${folderOf[record.kind]}/${record.slug}`,
  casebooks: () => '/casebooks',
  organisations: () => '/organisations',
  organisation: (slug: string) => `/organisations/${slug}`,
  organisationPeople: (slug: string) => `/organisations/${slug}/people`,
  signIn: (thenTo = '') => (thenTo ? `/sign-in?then=${encodeURIComponent(thenTo)}` : '/sign-in'),
  signOut: () => '/sign-out',
  join: (token: string) => `/join/${token}`,
  account: () => '/account',
  work: () => '/work',
  startWork: () => '/work/start',
  workOn: (id: string) => `/work/${id}`,
  edit: (id: string) => `/work/${id}/edit`,
  sections: (id: string) => `/work/${id}/sections`,
  preview: (id: string) => `/work/${id}/preview`,
  withdraw: (id: string) => `/work/${id}/withdraw`,
  edition: (id: string, number: number) => `/work/${id}/editions/${number}`,
  reviewQueue: () => '/review',
  review: (id: string) => `/review/${id}`,
  agenda: (id = '') => (id ? `/agenda?id=${id}` : '/agenda'),
  addToAgenda: () => '/agenda/add',
  agendaPrint: (id: string) => `/agenda/print?id=${id}`,
  agendaWord: (id: string) => `/agenda.docx?id=${id}`,
  agendas: () => '/agendas',
  sharedAgenda: (token: string) => `/shared-agendas/${token}`,
  help: (page = '') => (page ? `/help/${page}` : '/help'),
  markdownPreview: () => '/markdown-preview',
  health: () => '/health',
}

const folderOf: Record<RecordKind, string> = {
  'case-study': 'case-studies',
  excerpt: 'excerpts',
  casebook: 'casebooks',
}

/** The language a URL path is in: /cy and everything below it is Welsh. */
export function languageOf(pathname: string): Language {
  return pathname === '/cy' || pathname.startsWith('/cy/') ? 'cy' : 'en'
}

/** The same page in another language; keeps the query string and fragment. Unlike pages, resource files have one address. */
export function inLanguage(path: string, language: Language): string {
  const english = withoutLanguage(path)
  if (language === 'en') return english
  return english === '/'
    ? '/cy'
    : english.startsWith('/?') || english.startsWith('/#')
      ? `/cy${english.slice(1)}`
      : `/cy${english}`
}

function withoutLanguage(path: string): string {
  if (path === '/cy') return '/'
  if (path.startsWith('/cy/')) return path.slice(3)
  if (path.startsWith('/cy?') || path.startsWith('/cy#')) return `/${path.slice(3)}`
  return path
}
