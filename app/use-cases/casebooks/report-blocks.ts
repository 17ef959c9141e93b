import type { Block, TextBlock } from '#app/domain/blocks.ts'
import type { ReadRecommendation } from '#app/domain/read-report.ts'
import type { ShownText } from '#app/domain/shown.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Messages } from '#app/messages/en.ts'
import { lookedAtLines } from '#app/messages/report-words.ts'
import { heading, written } from './block-parts.ts'
import type { ReportToTake } from './report-to-take.ts'

/** What stands before a report's themes in a document: the foreword, what was looked at, the key findings. */
export function openingBlocks(report: ReportToTake, messages: Messages, language: Language): Block[] {
  const { chapters } = messages.thematicReports
  const { foreword, forewordBy, lookedAt, keyFindings, figures } = report
  const chapter = (title: string, blocks: Block[]): Block[] =>
    blocks.length === 0 ? [] : [heading(1, { text: title, language }), ...blocks]
  const lines = lookedAtLines(figures.lookedAt, messages, language)
  const counted: TextBlock = { is: 'list', start: null, items: lines.map((text) => [paragraph(text)]) }
  return [
    ...chapter(chapters.foreword, [...written(foreword), ...shown(forewordBy)]),
    ...chapter(chapters.lookedAt, [
      ...written(lookedAt),
      ...(lines.length === 0 ? [] : [{ is: 'text' as const, language, blocks: [counted] }]),
    ]),
    ...chapter(chapters.keyFindings, written(keyFindings)),
  ]
}

/** What stands after its themes: the recommendations under their numbers, and questions to ask. */
export function closingBlocks(
  { recommendations, questions }: ReportToTake,
  { thematicReports }: Messages,
  language: Language,
): Block[] {
  const { chapters } = thematicReports
  return [
    ...(recommendations.length === 0 ? [] : [heading(1, { text: chapters.recommendations, language })]),
    ...recommendations.flatMap((one) => recommendationBlocks(one, thematicReports, language)),
    ...(questions === null
      ? []
      : [heading(1, { text: chapters.questions, language }), ...written(questions)]),
  ]
}

function recommendationBlocks(
  { number, text, to, by }: ReadRecommendation,
  { recommendation: words }: Messages['thematicReports'],
  language: Language,
): Block[] {
  const fact = (label: string, said: ShownText | null): Block[] =>
    said === null ? [] : [{ is: 'note', label, lines: [said.text], language: said.language }]
  return [
    heading(2, { text: words.title(number), language }),
    ...shown(text),
    ...fact(words.to, to),
    ...fact(words.by, by),
  ]
}

function shown(text: ShownText | null): Block[] {
  return text === null ? [] : [{ is: 'text', language: text.language, blocks: [paragraph(text.text)] }]
}

function paragraph(text: string): TextBlock {
  return { is: 'paragraph', text }
}
