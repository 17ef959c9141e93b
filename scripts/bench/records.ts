import { detect } from '#app/domain/anonymity/detect.ts'
import { noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import type { CaseStudy } from '#app/domain/case-study.ts'
import type { Excerpt } from '#app/domain/excerpt.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { emptyContent, type Content } from '#app/domain/record.ts'
import type { Bilingual } from '#app/domain/text.ts'
import {
  languages,
  type Maturity,
  type Outcome,
  type Region,
  type Sector,
  type Theme,
} from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { gatherSearch } from '#app/use-cases/imports/gather-search.ts'
import { importRecord } from '#app/use-cases/imports/import-record.ts'
import { ensurePortalAccount } from '#app/use-cases/people/ensure-portal-account.ts'
import { tx } from '#db/connection.ts'
import { allOrganisations } from '#db/organisations.ts'
import type { SearchDocument } from '#search/document.ts'
import { loadAllOrganisations } from '../load-organisations.ts'
import { makeCorpus } from './corpus.ts'
import { Dice } from './dice.ts'

/** Publishes so many records with the words and choices of the corpus, as case studies and excerpts of real kinds. */
export function fill(portal: Portal, wanted: number): Promise<void> {
  loadAllOrganisations(portal)
  const bodies = allOrganisations(portal.db)
  const corpus = makeCorpus()
  const dice = new Dice(1)
  for (let n = 0; n < wanted; n += 250) {
    const gathering = gatherSearch(portal)
    tx(portal.db, (db) => {
      const actorId = ensurePortalAccount(portal, db)
      const checkedBy = ensurePortalAccount(portal, db, 'demonstration')
      for (let i = n; i < Math.min(wanted, n + 250); i += 1) {
        const body = dice.one(bodies)
        const like = corpus.record(i)
        const kind = like.facets.kind[0] === 'excerpt' && !holdsName(like) ? 'excerpt' : 'case-study'
        const result = importRecord(gathering.portal, db, {
          kind,
          organisationId: body.id,
          original: 'en',
          content: kind === 'excerpt' ? excerpt(i, like, body) : caseStudy(like, dice),
          source: `bench:${i}`,
          publishAt: `${like.date}T12:00:00.000Z`,
          demonstration: true,
          actorId,
          checkedBy,
        })
        const issues = result.ok ? result.value.held : result.issues
        if (issues.length > 0) throw new Error(JSON.stringify(issues))
      }
      gathering.tell()
    })
  }
  return Promise.resolve()
}

/** Made-up words are a name now and then, and an excerpt that holds one is not published. */
function holdsName({ title, summary, body }: SearchDocument): boolean {
  return [title, summary, body].some((text) =>
    languages.some((language) => detect(text[language], language, noLists).length > 0),
  )
}

function caseStudy({ title, summary, body, facets }: SearchDocument, dice: Dice): Content {
  const [problem, whatWeDid, whatChanged] = thirds(body)
  const study: CaseStudy = {
    ...emptyContent('case-study'),
    title,
    summary,
    problem,
    whatWeDid,
    whatChanged,
    publicContact: 'good-practice@example.org',
    themes: [...facets.theme] as Theme[],
    sector: facets.sector[0] as Sector,
    region: facets.region[0] as Region,
    maturity: (facets.maturity[0] ?? '') as Maturity | '',
    evidence: dice.between(0, 2) === 0 ? [] : [survey],
  }
  return study
}

const survey: CaseStudy['evidence'][number] = {
  method: 'survey',
  description: { en: 'A survey.', cy: '' },
  doneBy: '',
  independent: false,
  sample: { en: '', cy: '' },
  responseRate: '',
  fieldworkFrom: '',
  fieldworkTo: '',
  link: '',
}

function excerpt(
  i: number,
  { title, summary, body, facets, date }: SearchDocument,
  against: Organisation,
): Content {
  const [complaint, findings, text] = thirds(body)
  const one: Excerpt = {
    ...emptyContent('excerpt'),
    title,
    summary,
    scheme: 'demonstration',
    references: [{ reference: `DEMO-${String(i).padStart(4, '0')}` }],
    caseAgainst: against.id,
    reportDate: date,
    reportType: 'investigation-report',
    subject: (facets.subject[0] ?? 'health') as Excerpt['subject'],
    themes: [...facets.theme] as Theme[],
    heads: [
      {
        id: '',
        text: { en: text.en.slice(0, 200), cy: '' },
        outcome: facets.outcome[0] as Outcome,
        wording: '',
      },
    ],
    complaint,
    findings: { en: `${findings.en} ${text.en}`, cy: `${findings.cy} ${text.cy}`.trim() },
  }
  return one
}

/** A long text in three of about the same length, divided between words. */
function thirds(text: Bilingual): [Bilingual, Bilingual, Bilingual] {
  const part = (words: string[], index: number) =>
    words
      .slice(Math.floor((words.length * index) / 3), Math.floor((words.length * (index + 1)) / 3))
      .join(' ')
  const [en, cy] = [text.en.split(' '), text.cy.split(' ')]
  const both = (index: number): Bilingual => ({ en: part(en, index), cy: part(cy, index) })
  return [both(0), both(1), both(2)]
}
