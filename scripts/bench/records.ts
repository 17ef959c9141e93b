import type { CaseStudy } from '#app/domain/case-study.ts'
import type { Excerpt } from '#app/domain/excerpt.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { emptyContent, type Content } from '#app/domain/record.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { maturities, outcomes, regions, sectors, subjects, themes } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { gatherSearch } from '#app/use-cases/imports/gather-search.ts'
import { importRecord } from '#app/use-cases/imports/import-record.ts'
import { ensurePortalAccount } from '#app/use-cases/people/ensure-portal-account.ts'
import { tx } from '#db/connection.ts'
import { allOrganisations } from '#db/organisations.ts'
import { loadAllOrganisations } from '../load-organisations.ts'
import { Dice } from './dice.ts'

/** Publishes so many synthetic records about nothing in particular, the same in every run. */
export function fill(portal: Portal, wanted: number): Promise<void> {
  loadAllOrganisations(portal)
  const bodies = allOrganisations(portal.db)
  const dice = new Dice(1)
  for (let n = 0; n < wanted; n += 250) {
    const gathering = gatherSearch(portal)
    tx(portal.db, (db) => {
      const actorId = ensurePortalAccount(portal, db)
      for (let i = n; i < Math.min(wanted, n + 250); i += 1) {
        const body = dice.one(bodies)
        const kind = i % 3 === 2 ? 'excerpt' : 'case-study'
        const result = importRecord(gathering.portal, db, {
          kind,
          organisationId: body.id,
          original: 'en',
          content: kind === 'excerpt' ? excerpt(i, dice, body) : caseStudy(dice),
          source: `bench:${i}`,
          publishAt: `20${dice.between(18, 25)}-0${dice.between(1, 9)}-15T12:00:00.000Z`,
          demonstration: true,
          actorId,
        })
        if (!result.ok) throw new Error(JSON.stringify(result.issues))
      }
      gathering.tell()
    })
  }
  return Promise.resolve()
}

function caseStudy(dice: Dice): Content {
  const study: CaseStudy = {
    ...emptyContent('case-study'),
    ...heading(dice),
    problem: words(dice.paragraphs(2)),
    whatWeDid: words(dice.paragraphs(4)),
    whatChanged: words(dice.paragraphs(2)),
    publicContact: 'good-practice@example.org',
    themes: [...new Set([dice.one(themes), dice.one(themes)])],
    sector: dice.one(sectors),
    region: dice.one(regions),
    maturity: dice.one(maturities),
    evidence:
      dice.between(0, 2) === 0
        ? []
        : [
            {
              method: 'survey',
              description: words('A survey.'),
              doneBy: '',
              independent: false,
              sample: words(''),
              responseRate: '',
              fieldworkFrom: '',
              fieldworkTo: '',
              link: '',
            },
          ],
  }
  return study
}

function excerpt(i: number, dice: Dice, body: Organisation): Content {
  const one: Excerpt = {
    ...emptyContent('excerpt'),
    ...heading(dice),
    scheme: 'demonstration',
    references: [{ reference: `DEMO-${String(i).padStart(4, '0')}` }],
    caseAgainst: body.id,
    reportDate: `20${dice.between(18, 25)}-0${dice.between(1, 9)}-15`,
    reportType: 'investigation-report',
    subject: dice.one(subjects),
    themes: [dice.one(themes)],
    heads: [{ text: words(dice.sentence()), outcome: dice.one(outcomes), wording: '' }],
    complaint: words(dice.paragraphs(2)),
    findings: words(dice.paragraphs(4)),
  }
  return one
}

function heading(dice: Dice) {
  return { title: words(dice.phrase(6)), summary: words(`${dice.sentence()} ${dice.sentence()}`) }
}

function words(en: string): Bilingual {
  return { en, cy: '' }
}
