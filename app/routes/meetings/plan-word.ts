import { messagesIn } from '#app/messages/known.ts'
import { planOnPaper } from '#app/use-cases/meetings/plan-blocks.ts'
import { forSignedIn } from '#app/web/access.ts'
import { askedPlan } from '#app/web/asked-plan.ts'
import { attached } from '#app/web/attachment.ts'
import { wordDocument, wordType } from '#app/web/documents/word-document.ts'

/** An action plan as a Word document. */
export const loader = forSignedIn(async (call) => {
  const plan = planOnPaper(askedPlan(call), call.language)
  const { agendas, common } = messagesIn(call.language)
  const bytes = await wordDocument(plan, { portal: common.portal, ...agendas.document })
  return attached(bytes as Uint8Array<ArrayBuffer>, `${plan.title}.docx`, wordType)
})
