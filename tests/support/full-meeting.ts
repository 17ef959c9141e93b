import { noWords } from '#app/domain/agenda.ts'
import { reportParts, type ReportWords } from '#app/domain/committee-report.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { issueAgenda } from '#app/use-cases/agendas/issue-agenda.ts'
import { saveReport } from '#app/use-cases/agendas/save-report.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { writeUp } from '#app/use-cases/meetings/write-up.ts'
import { hashOfToken, newToken } from '#app/use-cases/people/credentials.ts'
import { luciaOf } from '#app/web/lucia.ts'
import { findAgenda } from '#db/agendas.ts'
import { insertSession } from '#db/sessions.ts'
import {
  caseStudy,
  english,
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
} from './builders.ts'
import { addAction, makeSeries, preparedPack } from './meetings.ts'
import type { TestPortal } from './portal.ts'

/** What was typed about a meeting with all that an agenda can hold, each in words that stand nowhere else. */
export const typed = {
  team: 'Tîm Tai a Thrwsio',
  organisation: { en: 'Glanyrafon Council', cy: 'Cyngor Glanyrafon' },
  caseStudy: 'Ringing tenants back',
  excerpt: 'A leak that took eleven months',
  own: 'Cyflwyniad gan y tenantiaid',
  supplement: 'Urgent question from the board',
  note: 'Our own backlog is like this.',
  questions: ['How quickly do we ring back?', 'Pwy sy’n gyfrifol yma?'],
  presenter: 'Siân Example',
  restricted: 'Kept to those who prepare it',
  resolution: 'Every tenant is rung within a day.',
  deferred: 'To be taken up again',
  action: { what: 'Ring the last forty tenants', owner: 'Rheolwr tai', evidence: 'https://log.example/40' },
  closed: { what: 'Order more telephones', owner: 'Office manager', evidence: 'Twenty came in May' },
  report: Object.fromEntries(
    reportParts.map((part) => [
      part,
      { en: `Report words about ${part}.`, cy: `Geiriau adroddiad am ${part}.` },
    ]),
  ) as Record<(typeof reportParts)[number], { en: string; cy: string }>,
}

/** A team's meeting that went out, got a supplement, was held and written up. */
export async function fullMeeting(portal: TestPortal) {
  const editor = makeEditor(portal, makeOmbudsman(portal))
  const organisation = makeOrganisation(portal, { name: typed.organisation })
  const lead = makeContributor(portal, organisation)
  makePublished(portal, 'case-study', caseStudy({ title: english(typed.caseStudy) }), lead)
  makePublished(portal, 'excerpt', excerpt({ title: english(typed.excerpt) }), editor)
  const seriesId = makeSeries(portal, lead, { team: typed.team })
  const { id, items } = await preparedPack(portal, lead, seriesId)
  const gatherer = { visitor: lead, agendaKey: null }
  const change = (words: Omit<Parameters<typeof changeAgenda>[2], 'id'>) => {
    const changed = changeAgenda(portal, gatherer, { id, ...words })
    if (!changed.ok) throw new Error(`It was not changed: ${JSON.stringify(changed.issues)}`)
    return changed.value
  }
  const records = items.filter(({ pinned }) => pinned !== null).map((item) => item.id)
  const said = { note: typed.note, questions: typed.questions.join('\n'), presenter: typed.presenter }
  change({
    items: [
      { id: records[0] ?? '', ...said, purpose: 'decision', restricted: typed.restricted, minutes: 25 },
    ],
    own: { words: { ...noWords, title: typed.own, purpose: 'information' }, after: '' },
  })
  issueAgenda(portal, gatherer, { id, issued: true })
  const after = records[0] ?? ''
  const words = { ...noWords, title: typed.supplement, purpose: 'discussion' as const }
  const { items: all } = change({ own: { words, after } })
  shareAgenda(portal, gatherer, { id, shared: true })
  for (const language of ['en', 'cy'] as const) {
    const words = Object.fromEntries(reportParts.map((part) => [part, typed.report[part][language]]))
    const from = { version: 0, page: '' }
    saveReport(portal, gatherer, { agendaId: id, language, words: words as ReportWords, from })
  }
  addAction(portal, lead, id, {
    ...typed.action,
    itemId: records[0] ?? '',
    due: '2026-02-20',
    status: 'under-way',
  })
  addAction(portal, lead, id, { ...typed.closed, due: '2026-05-20', status: 'done' })
  const votes = { votesFor: 11, votesAgainst: 3, votesAbstained: 2 }
  const none = { votesFor: null, votesAgainst: null, votesAbstained: null }
  const written = writeUp(portal, lead, {
    agendaId: id,
    version: findAgenda(portal.db, id)?.version ?? 0,
    attendance: 17,
    outcomes: {
      [records[0] ?? '']: { outcome: 'resolved', resolution: typed.resolution, ...votes },
      [all.find(({ title }) => title === typed.own)?.id ?? '']: {
        outcome: 'deferred',
        resolution: typed.deferred,
        ...none,
      },
    },
    action: null,
  })
  if (!written.ok) throw new Error(`It was not written up: ${JSON.stringify(written.issues)}`)
  const session = newToken()
  insertSession(portal.db, {
    id: hashOfToken(session),
    personId: lead.id,
    createdAt: portal.clock(),
    // Whether a session has ended is asked of the real clock, however long the portal's stands still.
    expiresAt: new Date(Date.now() + 3_600_000),
    browser: 'other',
    system: 'other',
  })
  return {
    id,
    seriesId,
    token: findAgenda(portal.db, id)?.shareToken ?? '',
    cookie: `${luciaOf(portal).sessionCookieName}=${session}`,
  }
}
