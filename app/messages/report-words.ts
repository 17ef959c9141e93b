import type { CasebookFigures } from '#app/domain/casebook-figures.ts'
import type { LookedAt, ReportFigures } from '#app/domain/report-figures.ts'
import type { ShownText } from '#app/domain/shown.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { figureTables, figureTable, type FigureTable } from './casebook-figures.ts'
import { longDate } from './dates.ts'
import type { Messages } from './en.ts'
import { inPounds } from './figures.ts'

/** What a report rests on, a line for each thing counted; nothing is said of what there is none of. */
export function lookedAtLines(
  { cases, caseStudies, bodies, from, to, recommendations, redress }: LookedAt,
  { thematicReports }: Messages,
  language: Language,
): string[] {
  const { lookedAt } = thematicReports
  const when = from === '' ? '' : `, ${lookedAt.between(longDate(from, language), longDate(to, language))}`
  return [
    cases > 0 ? lookedAt.cases(cases) + when : '',
    caseStudies > 0 ? lookedAt.caseStudies(caseStudies) : '',
    bodies > 0 ? lookedAt.bodies(bodies) : '',
    recommendations > 0 ? lookedAt.recommendations(recommendations) : '',
    redress > 0 ? lookedAt.redress(inPounds(redress)) : '',
  ].filter((line) => line !== '')
}

/** A report's statistics: what was found in each theme and sector, before what every casebook says. */
export function reportTables(
  { byTheme, bySector }: ReportFigures,
  figures: CasebookFigures,
  sections: readonly { id: string; title: ShownText }[],
  messages: Messages,
): FigureTable[] {
  const { themes, sectors, noSector } = messages.thematicReports.figures
  const titles = new Map(sections.map(({ id, title }) => [id, title.text]))
  const own = [
    figureTable(
      'themes',
      themes,
      byTheme.map(({ theme, ...counted }) => ({ label: titles.get(theme) ?? '', ...counted })),
      messages,
    ),
    figureTable(
      'sectors',
      sectors,
      bySector.map(({ sector, ...counted }) => ({
        label: sector === '' ? noSector : messages.vocabulary.sector[sector],
        ...counted,
      })),
      messages,
    ),
  ]
  return [...own.filter(({ bars }) => bars.length > 0), ...figureTables(figures, messages)]
}
