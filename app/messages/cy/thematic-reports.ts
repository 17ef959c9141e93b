import type { thematicReports as english } from '../en/thematic-reports.ts'
import { plural } from '../plural.ts'

export const thematicReports: typeof english = {
  kind: 'Adroddiad thematig',
  orCasebook: 'Llyfr achosion neu adroddiad thematig',
  begin: {
    hint: 'Llyfr achosion gyda rhagair, canfyddiadau fesul thema, argymhellion ac ystadegau, fel canllaw i arfer da.',
    heading: 'Ysgrifennu adroddiad thematig',
    lead: "Bydd yr hyn y mae'r chwiliad hwn yn dod o hyd iddo, hyd at 100 o achosion ac astudiaethau achos, yn mynd i adroddiad newydd. Byddwch yn ei grwpio fesul thema wedyn.",
    organisation: 'Ar gyfer pa sefydliad?',
    button: "Dechrau adroddiad o'r canlyniadau hyn",
    found: 'Yr hyn a ddewiswyd gennym',
  },
  chapters: {
    foreword: 'Rhagair',
    lookedAt: 'Beth y gwnaethom edrych arno',
    keyFindings: 'Prif ganfyddiadau',
    recommendations: 'Argymhellion',
    questions: "Cwestiynau i'w gofyn",
    statistics: 'Ystadegau',
  },
  recommendation: {
    title: (n: number) => `Argymhelliad ${n}`,
    to: 'Gan bwy',
    by: 'Erbyn pryd',
    cite: "Dyfynnu'r argymhelliad hwn",
    link: "Dolen i'r argymhelliad hwn",
  },
  lookedAt: {
    cases: (n: number) => plural('cy', n, { other: '# achos gan ombwdsmon' }),
    between: (from: string, to: string) =>
      from === to ? `adroddwyd ar ${from}` : `adroddwyd rhwng ${from} a ${to}`,
    caseStudies: (n: number) => plural('cy', n, { other: '# astudiaeth achos o arfer da' }),
    bodies: (n: number) => plural('cy', n, { two: 'Enwir # gorff', other: 'Enwir # corff' }),
    recommendations: (n: number) => plural('cy', n, { other: 'Gwnaed # argymhelliad yn yr achosion hyn' }),
    redress: (pounds: string) => `Roedd ${pounds} i'w dalu i bobl`,
  },
  figures: {
    themes: {
      title: 'Beth a ganfuwyd ym mhob thema',
      note: "Mae'n cyfrif yr achosion yn yr adroddiad hwn, a ddewiswyd gan ei olygydd. Gall achos sefyll o dan sawl thema.",
      column: 'Thema',
    },
    sectors: {
      title: 'Beth a ganfuwyd ym mhob sector',
      note: "Mae'n cyfrif yr achosion yn yr adroddiad hwn, a ddewiswyd gan ei olygydd, unwaith yr un.",
      column: 'Sector',
    },
    noSector: 'Heb sector',
  },
  arrange: {
    title: "Trefnu'r adroddiad",
    lead: "Grwpiwch yr hyn a ddewiswyd gennych fesul thema, a dywedwch beth y gwnaethoch ei ganfod ym mhob thema a beth y mae pob enghraifft yn ei ddangos. Mae pob botwm yn cadw'r hyn rydych wedi'i deipio.",
    head: "Golygu'r teitl a rhannau'r adroddiad",
    findingsOf: (n: number) => `Beth y gwnaethoch ei ganfod yn thema ${n}`,
    group: "Grwpio'r adran hon fesul thema",
    groupHint:
      "Mae pob eitem yn mynd i adran ei thema, gyda'i sylwebaeth. O sawl thema, yr un y mae'r mwyaf o eitemau'n ei rhannu yw hi, oni bai bod bron pob un yn ei rhannu. Mae'r hyn sydd heb thema yn aros yma, ac ni wna adrannau eraill ond ennill eitemau.",
  },
}
