import { addFile } from '#app/use-cases/attachments/add-file.ts'
import { saveSynonymSet } from '#app/use-cases/synonyms/save-synonym-set.ts'
import { giveToTeam } from '#app/use-cases/agendas/give-to-teams.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { startImport } from '#app/use-cases/import-batches/start-import.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { makeCalendarAddress } from '#app/use-cases/meetings/follow-calendar.ts'
import { shareSeries } from '#app/use-cases/meetings/change-series.ts'
import { makeToken } from '#app/use-cases/tokens/make-token.ts'
import { tokensOf } from '#db/organisation-tokens.ts'
import { invite } from '#app/use-cases/people/invite.ts'
import { isUsedUp, limits, type Limit } from '#app/use-cases/throttle.ts'
import { pagesFrom } from '#app/web/pages.ts'
import { openId } from '#app/domain/open-data.ts'
import { excerpt, makePublished, recommendation } from '#tests/support/builders.ts'
import { agendaNow, gather } from '#tests/support/agendas.ts'
import { addAction, makeSeries, preparedPack } from '#tests/support/meetings.ts'
import { serve, type Served } from '#tests/support/http.ts'
import { serverBuild } from '#tests/support/pages.ts'
import { openTestPortal, type TestPortal } from '#tests/support/portal.ts'
import { makePeople, type People } from './people.ts'
import { makeRecords, type Sample } from './records.ts'
import type { World } from './rules.ts'

export interface ServedWorld extends World {
  portal: TestPortal
  port: number
  origin: string
  /** What the request log wrote. */
  logged: string[]
  close(): Promise<void>
}

const origin = 'http://localhost:3000'

/** A portal with everybody and everything the rows name, answering on a port as the real one does. */
export async function serveWorld({ html = false }: { html?: boolean } = {}): Promise<ServedWorld> {
  const portal = openTestPortal()
  const people = makePeople(portal)
  const files: World['files'] = {}
  const samples = await makeRecords(portal, people, async (sample) => {
    if (sample.kind === 'case-study') files[sample.state] = await attach(portal, people, sample)
  })
  const served: Served = await serve(pagesFrom({ portal, build: await serverBuild({ html }) }), {
    production: false,
    publicOrigin: origin,
  })
  // Each makes its table when it is first asked, which must not be taken back with what is asked.
  for (const limit of Object.keys(limits) as Limit[]) await isUsedUp(portal, limit, 'nobody')
  return {
    portal,
    people,
    samples,
    files,
    ...makeTokens(portal, people, samples),
    token: letProgramIn(portal, people),
    synonymSet: makeSynonymSet(portal, people),
    ...(await makeMeetings(portal, people)),
    importId: await sendFile(portal, people),
    recommendation: recommend(portal, people),
    port: served.port,
    origin,
    logged: served.logged,
    async close() {
      await served.close()
      await portal.close()
    },
  }
}

function recommend(portal: TestPortal, { person, elsewhere }: People): string {
  const content = excerpt({ caseAgainst: elsewhere.id, recommendations: [recommendation()] })
  return openId(makePublished(portal, 'excerpt', content, person.author), 'recommendation-1')
}

async function sendFile(portal: TestPortal, { person, home }: People): Promise<string> {
  const sent = await startImport(portal, person.editor, {
    organisationId: home.id,
    scheme: 'demonstration',
    original: 'en',
    language: 'en',
    fileName: 'cases.csv',
    bytes: new TextEncoder().encode('reference,title,date,outcome\nDEMO-7001,A case,2025-01-02,Upheld\n'),
  })
  if (!sent.ok) throw new Error('The file of cases was not taken')
  return sent.value
}

async function makeMeetings(
  portal: TestPortal,
  { person, home }: People,
): Promise<Pick<World, 'series' | 'meeting' | 'pack' | 'action' | 'calendar'>> {
  const series = makeSeries(portal, person.author, { organisationId: home.id })
  const pack = await preparedPack(portal, person.author, series, 1)
  const action = addAction(portal, person.author, pack.id)
  shareSeries(portal, person.author, { id: series, personId: person.contributor.id, part: 'reads' })
  giveToTeam(portal, person.author, { id: pack.id, teamId: series, given: true })
  const calendar = new URL(makeCalendarAddress(portal, person.author, series, 'en')).pathname
  return { series, meeting: '2026-03-03', pack: pack.id, action, calendar }
}

function letProgramIn(portal: TestPortal, { person, home }: People): string {
  const asked = { organisationId: home.id, name: 'A program', scopes: ['drafts'], days: 'never' }
  if (!makeToken(portal, person['org-admin'], asked).ok) throw new Error('The token was not made')
  return tokensOf(portal.db, home.id)[0]!.id
}

async function attach(portal: TestPortal, { person }: People, { id }: Sample): Promise<string> {
  const bytes = new TextEncoder().encode('year,calls\n2025,10\n')
  const added = await addFile(portal, person.author, { recordId: id, name: 'data.csv', bytes })
  if (!added.ok) throw new Error(`The file was not added: ${JSON.stringify(added.issues)}`)
  return added.value
}

function makeTokens(
  portal: TestPortal,
  { person, home }: People,
  samples: Sample[],
): Pick<World, 'tokens' | 'agenda'> {
  const { id } = samples.find(({ kind, state }) => kind === 'case-study' && state === 'draft')!
  const linkFor = (purpose: 'colleague' | 'fact-check') => {
    const made = makeLink(portal, person.author, {
      recordId: id,
      purpose,
      madeFor: 'A',
      days: '7',
      oneUse: false,
    })
    return made.ok ? made.value.link.split('/').at(-1)! : ''
  }
  const invited = invite(portal, person['org-admin'], {
    organisationId: home.id,
    email: 'newcomer@people.example',
    role: 'contributor',
  })
  const published = samples.find(({ kind, state }) => kind === 'case-study' && state === 'published')!
  const gatherer = { visitor: person.member, agendaKey: null }
  const agenda = gather(portal, gatherer, published.id)
  shareAgenda(portal, gatherer, { id: agenda.id, shared: true })
  const tokens = {
    join: invited.ok ? invited.value.link.split('/').at(-1)! : '',
    'join-draft': linkFor('colleague'),
    'fact-check': linkFor('fact-check'),
    'shared-agenda': agendaNow(portal, gatherer).shareToken ?? '',
  }
  return { tokens, agenda: agenda.id }
}

function makeSynonymSet(portal: TestPortal, { person }: People): string {
  const typed = { id: null, entries: 'kerb\npavement edge', oneWay: false, language: 'en', before: '' }
  const saved = saveSynonymSet(portal, person['site-admin'], typed)
  if (!saved.ok) throw new Error('The synonyms were not saved')
  return saved.value.id
}
