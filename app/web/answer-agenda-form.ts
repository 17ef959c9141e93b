import type { Agenda } from '#app/domain/agenda.ts'
import { differingWords } from '#app/domain/agenda-conflict.ts'
import { readTarget } from '#app/domain/agenda-target.ts'
import { Fault } from '#app/domain/fault.ts'
import type { TwoTexts } from '#app/domain/two-texts.ts'
import type { Issue } from '#app/domain/issue.ts'
import { messagesIn } from '#app/messages/known.ts'
import { paths } from '#app/paths.ts'
import { applyTemplate } from '#app/use-cases/agendas/apply-template.ts'
import { changeAgenda } from '#app/use-cases/agendas/change-agenda.ts'
import { deleteAgenda } from '#app/use-cases/agendas/delete-agenda.ts'
import { giveToTeam } from '#app/use-cases/agendas/give-to-teams.ts'
import { issueAgenda } from '#app/use-cases/agendas/issue-agenda.ts'
import { moveToMeeting } from '#app/use-cases/agendas/move-to-meeting.ts'
import { readOwnAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { startAgenda } from '#app/use-cases/agendas/start-agenda.ts'
import { takeWhatCameAfter } from '#app/use-cases/agendas/take-what-came-after.ts'
import type { Call } from './access.ts'
import {
  changeOf,
  readAgendaForm,
  readDeed,
  readStart,
  type AgendaDeed,
  type Asked,
  type TypedAgenda,
} from './agenda-form.ts'
import { textOf } from './forms.ts'
import { gathererWithKey } from './gatherer.ts'
import { preparedPack } from './prepared-pack.ts'
import { templateIn } from './chosen-template.ts'

/** `texts`: what somebody else saved meanwhile beside what was typed; none when that is not what stands in the way. */
export type AgendaAnswer = { to: string } | { issues: Issue[]; typed: TypedAgenda; texts: TwoTexts[] }

/** Keeps what was typed, whichever button was pressed, and then does what that button says. */
export async function answerAgendaForm(call: Call, form: FormData): Promise<AgendaAnswer> {
  const asked = readDeed(form)
  const id = textOf(form, 'id')
  if (id === '') return { to: startAnother(call, textOf(form, 'template')) }
  if (asked.deed === 'delete-for-good') {
    deleteAgenda(call.portal, gathererWithKey(call), id)
    return { to: paths.agendasAfter('deleted') }
  }
  const typed = readAgendaForm(form)
  const change = changeOf(id, typed, asked, readStart(form))
  const saved = changeAgenda(call.portal, gathererWithKey(call), change)
  if (!saved.ok) return { issues: saved.issues, typed, texts: textsOf(call, id, typed, saved.issues) }
  if (asked.deed === 'calendar' && saved.value.meetingDate === '') {
    return { issues: [{ field: 'meetingDate', problem: 'required' }], typed, texts: [] }
  }
  if (asked.deed === 'share') {
    const input = { id, shared: true, until: typed.shareUntil }
    const shared = shareAgenda(call.portal, gathererWithKey(call), input)
    if (!shared.ok) return { issues: shared.issues, typed, texts: [] }
  }
  if (asked.deed === 'template') {
    const template = templateIn(call, textOf(form, 'template'))
    applyTemplate(call.portal, gathererWithKey(call), { id, template: template.words })
    return { to: paths.agendaAfter(id, 'template') }
  }
  if (asked.deed === 'to-meeting') return { to: await toMeeting(call, id, textOf(form, 'toMeeting')) }
  if (asked.deed === 'give' || asked.deed === 'take-back') {
    if (call.visitor === null) throw new Fault('sign-in-first')
    const given = asked.deed === 'give'
    giveToTeam(call.portal, call.visitor, { id, given, teamId: given ? textOf(form, 'team') : asked.itemId })
    return { to: paths.agendaAfter(id, given ? 'given' : 'taken-back') }
  }
  return { to: inWhich(doAfterSaving(call, saved.value, asked), asked, typed, call) }
}

async function toMeeting(call: Call, id: string, chosen: string): Promise<string> {
  const target = readTarget(chosen)
  if (call.visitor === null || target?.is !== 'meeting') throw new Fault('bad-request')
  const person = { ...call, visitor: call.visitor }
  const packId = await preparedPack(person, target)
  moveToMeeting(call.portal, call.visitor, { id, packId })
  return paths.agendaAfter(packId, 'moved')
}

function textsOf(call: Call, id: string, typed: TypedAgenda, issues: readonly Issue[]): TwoTexts[] {
  if (!issues.some(({ problem }) => problem === 'changed-meanwhile')) return []
  const saved = readOwnAgenda(call.portal, gathererWithKey(call), id, call.language)
  return saved === null ? [] : differingWords(saved, typed)
}

const takenAlong: readonly AgendaDeed[] = ['word', 'pdf', 'slides', 'print', 'email', 'markdown']

/** The same address of a document, in the languages that were chosen when they are not the page's. */
function inWhich(to: string, { deed }: Asked, { takenIn }: TypedAgenda, { language }: Call): string {
  const asks = takenIn !== undefined && takenIn !== language && takenAlong.includes(deed)
  return asks ? `${to}&in=${takenIn}` : to
}

/** Where to go next. */
function doAfterSaving(call: Call, agenda: Agenda, { deed, itemId }: Asked): string {
  const { id } = agenda
  switch (deed) {
    case 'up':
    case 'down':
      return `${paths.agenda(id)}#${buttonAfterMove(agenda, deed, itemId)}`
    case 'remove':
      return paths.agendaAfter(id, 'removed')
    case 'add':
      return paths.agendaAfter(id, 'added')
    case 'take':
      takeWhatCameAfter(call.portal, gathererWithKey(call), { id, itemId })
      return paths.agendaAfter(id, 'taken')
    case 'search':
      return paths.search()
    case 'word':
      return paths.agendaWord(id)
    case 'print':
      return paths.agendaPrint(id)
    case 'markdown':
      return paths.agendaMarkdown(id)
    case 'pdf':
      return paths.agendaPdf(id)
    case 'slides':
      return paths.agendaSlides(id)
    case 'calendar':
      return paths.agendaCalendar(id)
    case 'email':
      return paths.agendaEmail(id)
    case 'report':
      return paths.agendaReport(id)
    case 'issue':
    case 'recall':
      issueAgenda(call.portal, gathererWithKey(call), { id, issued: deed === 'issue' })
      return paths.agendaAfter(id, deed === 'issue' ? 'issued' : 'recalled')
    case 'share':
      return paths.agendaAfter(id, 'shared')
    case 'unshare':
      shareAgenda(call.portal, gathererWithKey(call), { id, shared: false })
      return paths.agendaAfter(id, 'unshared')
    case 'start':
      return startAnother(call)
    case 'copy':
      return paths.copyAgenda(id)
    case 'delete':
      return paths.agendaToDelete(id)
    default:
      return paths.agendaAfter(id, 'saved')
  }
}

/** Empty, or with the items of the template that was chosen. */
function startAnother(call: Call, chosen = ''): string {
  const { title, words } =
    chosen === '' ? { title: messagesIn(call.language).agendas.newTitle } : templateIn(call, chosen)
  return paths.agendaAfter(startAgenda(call.portal, gathererWithKey(call), title, words), 'started')
}

/** The same button again, so that it can be pressed again; at either end only the other one is left. */
function buttonAfterMove({ items }: Agenda, deed: 'up' | 'down', itemId: string): string {
  const last = deed === 'up' ? items[0] : items.at(-1)
  const button = last?.id !== itemId ? deed : deed === 'up' ? 'down' : 'up'
  return `${button}-${itemId}`
}
