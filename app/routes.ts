import { index, prefix, route, type RouteConfig } from '@remix-run/route-config'

/**
 * Every URL of the portal. `cy?` makes each page exist twice: /search in English, /cy/search in Welsh.
 * Folders under routes/ mirror the URLs.
 */
export default [
  ...prefix('cy?', [
    index('routes/home.tsx'),
    route('search', 'routes/search.tsx'),
    route('search/organisations', 'routes/search-organisations.ts'),
    route('search/suggest', 'routes/search-suggest.ts'),
    route('search.atom', 'routes/search-feed-atom.ts'),
    route('search.csv', 'routes/search-feed-csv.ts'),
    route('search.json', 'routes/search-feed-json.ts'),
    route('case-studies/:slug', 'routes/records/case-study.tsx'),
    route('case-studies/:slug/adoption', 'routes/records/adoption.tsx'),
    route('excerpts/:slug', 'routes/records/excerpt.tsx'),
    route('casebooks', 'routes/casebooks/list.tsx'),
    route('casebooks/:slug', 'routes/casebooks/casebook.tsx'),

    route(':records/:slug/history', 'routes/records/history.tsx'),
    route(':records/:slug/editions/:number', 'routes/records/edition.tsx'),
    route(':records/:slug/compare', 'routes/records/compare.tsx'),
    route(':records/:slug/cite/:format', 'routes/records/cite.ts'),

    route('organisations', 'routes/organisations/list.tsx'),
    route('organisations/:slug', 'routes/organisations/organisation.tsx'),
    route('organisations/:slug/people', 'routes/organisations/people.tsx'),

    route('sign-in', 'routes/people/sign-in.tsx'),
    route('sign-out', 'routes/people/sign-out.tsx'),
    route('join/:token', 'routes/people/join.tsx'),
    route('join-draft/:token', 'routes/join-draft.tsx'),
    route('fact-check/:token', 'routes/fact-check.tsx'),
    route('account', 'routes/people/account.tsx'),

    route('work', 'routes/work/list.tsx'),
    route('work/start', 'routes/work/start.tsx'),
    route('work/from-word', 'routes/work/from-word.tsx'),
    route('work/:id', 'routes/work/record.tsx'),
    route('work/:id/tasks', 'routes/work/tasks.tsx'),
    route('work/:id/edit/:task?', 'routes/work/edit.tsx'),
    route('work/:id/autosave/:task?', 'routes/work/autosave.ts'),
    route('work/:id/check', 'routes/work/check.tsx'),
    route('work/:id/sent', 'routes/work/sent.tsx'),
    route('work/:id/sections', 'routes/work/sections.tsx'),
    route('work/:id/sections/autosave', 'routes/work/autosave-sections.ts'),
    route('work/:id/word-note', 'routes/work/word-note.tsx'),
    route('work/:id/files', 'routes/work/files.tsx'),
    route('work/:id/preview', 'routes/work/preview.tsx'),
    route('work/:id/withdraw', 'routes/work/withdraw.tsx'),
    route('work/:id/take-down', 'routes/work/take-down.tsx'),
    route('work/:id/still-in-use', 'routes/work/still-in-use.tsx'),
    route('taken-down', 'routes/work/taken-down.tsx'),
    route('work/:id/colleagues', 'routes/work/colleagues.tsx'),
    route('work/:id/fact-checks', 'routes/work/fact-checks.tsx'),
    route('work/:id/named-body', 'routes/work/body-preview.tsx'),
    route('work/:id/facts', 'routes/work/body-facts.tsx'),
    route('work/:id/editions/:number', 'routes/work/edition.tsx'),

    route('review', 'routes/review/queue.tsx'),
    route('review/:id', 'routes/review/record.tsx'),

    route('resident', 'routes/resident/list.tsx'),
    route('resident/:id', 'routes/resident/record.tsx'),

    route('agenda', 'routes/agendas/agenda.tsx'),
    route('agenda/add', 'routes/agendas/add.tsx'),
    route('agenda/print', 'routes/agendas/print.tsx'),
    route('agenda/email', 'routes/agendas/email.tsx'),
    route('agenda.docx', 'routes/agendas/word.ts'),
    route('agenda.md', 'routes/agendas/markdown.ts'),
    route('agendas', 'routes/agendas/list.tsx'),
    route('shared-agendas/:token', 'routes/agendas/shared.tsx'),

    route('admin', 'routes/admin/home.tsx'),
    route('admin/roles', 'routes/admin/roles.tsx'),
    route('admin/missed-searches', 'routes/admin/missed-searches.tsx'),
    route('admin/synonyms', 'routes/admin/synonyms.tsx'),
    route('admin/synonyms/add', 'routes/admin/add-synonyms.tsx'),
    route('admin/synonyms/sets/:id', 'routes/admin/synonym-set.tsx'),

    route('help', 'routes/help/list.tsx'),
    route('help/:page', 'routes/help/page.tsx'),
    route('*', 'routes/not-found.tsx'),
  ]),
  route('attachments/:id/image', 'routes/attachments/image.ts'),
  route('attachments/:id/:name', 'routes/attachments/file.ts'),
  route('markdown-preview', 'routes/markdown-preview.ts'),
  route('health', 'routes/health.ts'),
  route('robots.txt', 'routes/robots.ts'),
  route('sitemap.xml', 'routes/sitemap.ts'),
] satisfies RouteConfig
