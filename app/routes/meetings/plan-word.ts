import { oneAfterTheOther } from '#app/domain/blocks.ts'
import { languagesIn } from '#app/domain/committee-report.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { planOnPaper } from '#app/use-cases/meetings/plan-blocks.ts'
import { forSignedIn } from '#app/web/access.ts'
import { askedLanguage } from '#app/web/asked-language.ts'
import { askedPlan } from '#app/web/asked-plan.ts'
import { attached } from '#app/web/attachment.ts'
import { documentWords } from '#app/web/document-words.ts'
import { wordDocument, wordType } from '#app/web/documents/word-document.ts'
import { logoPicture } from '#app/web/logo-picture.ts'

/** An action plan as a Word document, in the language or languages that the address asks for. */
export const loader = forSignedIn(async (call) => {
  const inOne = (language: Language) => planOnPaper(askedPlan(call, language), language)
  const [first, ...others] = languagesIn(askedLanguage(call), call.language)
  const plan = oneAfterTheOther([inOne(first), ...others.map(inOne)])
  const logo = await logoPicture(call.portal, askedPlan(call).organisation.id, first)
  const bytes = await wordDocument(plan, documentWords(first), logo)
  return attached(bytes as Uint8Array<ArrayBuffer>, `${plan.title}.docx`, wordType)
})
