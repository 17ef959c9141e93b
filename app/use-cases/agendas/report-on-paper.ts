import { oneAfterTheOther, type Block, type BlockDocument } from '#app/domain/blocks.ts'
import {
  implications,
  languagesIn,
  type ReportLanguage,
  type ReportPart,
} from '#app/domain/committee-report.ts'
import { byUrgency, isOpenAction } from '#app/domain/minutes.ts'
import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import type { ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { itemTitle } from '#app/messages/agenda-words.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { longDate } from '#app/messages/dates.ts'
import type { Portal } from '#app/portal.ts'
import { actionsOf, actionsOfSeries } from '#db/meeting-actions.ts'
import { actionTable } from '../meetings/minutes-blocks.ts'
import { noteBlocks, notices, sourceBlocks, type PaperItem } from './agenda-blocks.ts'
import { paperAgenda } from './agenda-on-paper.ts'
import { reportIn } from './read-report.ts'

/**
 * A report to a committee from what is on an agenda, without anything restricted: in one language, or in both, one after the
 * other. `reads` says the agenda in a language.
 */
export function reportOnPaper(
  portal: Portal,
  reads: (language: Language) => ReadAgenda,
  asked: ReportLanguage,
  reader: Language,
): BlockDocument {
  const report = (language: Language): BlockDocument => {
    const agenda = reads(language)
    const title = bothLanguages[language].reports.titleOf(agenda.title)
    return { title, language, blocks: versionIn(portal, agenda, language) }
  }
  const [first, ...others] = languagesIn(asked, reader)
  return oneAfterTheOther([report(first), ...others.map(report)])
}

function versionIn(portal: Portal, agenda: ReadAgenda, language: Language): Block[] {
  const messages = bothLanguages[language]
  const { reports, agendas } = messages
  const said = reportIn(portal, agenda, language)
  const { items, organisation, meetingDate } = paperAgenda(portal, agenda, language)
  const written = (part: ReportPart) => textBlocks(portal, said[part])
  const other = Object.values(said).find(({ translated }) => !translated)
  const facts = [
    { label: agendas.document.organisation, text: organisation },
    { label: agendas.date, text: meetingDate === '' ? '' : longDate(meetingDate, language) },
  ]
  const about = items.filter(({ record }) => record !== null)
  const implied = implications.flatMap((part) => {
    const blocks = written(part)
    return blocks.length === 0 ? [] : [heading(2, reports.parts[part], language), ...blocks]
  })
  const sections: [string, Block[]][] = [
    [reports.parts.purpose, written('purpose')],
    [reports.parts.background, written('background')],
    [reports.parts.findings, [...written('findings'), ...about.flatMap((item) => finding(item, language))]],
    [reports.implications, implied],
    [reports.parts.recommendation, written('recommendation')],
    [reports.actionPlan, actions(portal, agenda, language)],
  ]
  return [
    { is: 'title', text: reports.titleOf(agenda.title) },
    ...facts.flatMap(({ label, text }): Block[] => (text === '' ? [] : [{ is: 'fact', label, text }])),
    ...(other === undefined ? [] : [{ is: 'notice' as const, text: reports.otherLanguage[other.language] }]),
    ...sections
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([name, blocks], index) => [
        { ...heading(1, name, language), number: String(index + 1) },
        ...blocks,
      ]),
  ]
}

/** What a record on the agenda says, and where it is from. */
function finding(item: PaperItem, language: Language): Block[] {
  const messages = bothLanguages[language]
  return [
    { ...heading(2, '', language), text: itemTitle(item, messages, language) },
    ...(item.record === null ? [] : notices(item.record, messages, language)),
    ...noteBlocks(messages.agendas.whyHere, item.note, item.written?.notes),
    ...item.keyPoints.flatMap((point): Block[] => [
      heading(3, point.heading, language),
      { is: 'text', language: point.language, blocks: point.blocks },
    ]),
    ...sourceBlocks(item, messages, language),
  ]
}

/** What the meeting gave people to do, and what is still open from those before it. */
function actions({ db }: Portal, { id, seriesId }: ReadAgenda, language: Language): Block[] {
  const before = seriesId === null ? [] : actionsOfSeries(db, seriesId)
  const open = before.filter((action) => isOpenAction(action) && action.agendaId !== id)
  const all = byUrgency([...actionsOf(db, id), ...open])
  if (all.length > 0) return [actionTable(all, language)]
  return [{ is: 'about', text: bothLanguages[language].reports.noActions }]
}

function textBlocks(portal: Portal, { text, language }: ReadText): Block[] {
  const blocks = portal.markdown.blocks(text)
  return blocks.length === 0 ? [] : [{ is: 'text', language, blocks }]
}

function heading(level: 1 | 2 | 3, text: string, language: Language): Extract<Block, { is: 'heading' }> {
  return { is: 'heading', level, text: { text, language }, number: null, href: null }
}
