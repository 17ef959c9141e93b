import { questionsIn } from '#app/domain/agenda.ts'
import { textOfParts } from '#app/domain/card.ts'
import { isSupplement, numberOf } from '#app/domain/item-numbers.ts'
import type { SlidePart, SlideShow } from '#app/domain/slide.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { changeSentences, itemTitle } from '#app/messages/agenda-words.ts'
import { longDate } from '#app/messages/dates.ts'
import type { Messages } from '#app/messages/en.ts'
import type { PaperAgenda, PaperItem } from './agenda-blocks.ts'

/** The agenda as slides: what it is about, then each item with what to talk about; who speaks and how long in the notes. */
export function agendaSlides(agenda: PaperAgenda, messages: Messages, language: Language): SlideShow {
  const { agendas } = messages
  const { title, meetingDate, meetingLength, totalMinutes, items } = agenda
  return {
    title,
    about: [
      ...(agenda.organisation === '' ? [] : [agenda.organisation]),
      ...(meetingDate === '' ? [] : [longDate(meetingDate, language)]),
      agendas.total(agendas.time(totalMinutes, meetingLength)),
    ],
    language,
    slides: [
      ...changeSlides(agenda, messages, language),
      ...items.map((item, index) => {
        const named = itemTitle(item, messages, language)
        return {
          title: { ...named, text: `${numberOf(item, index)}. ${named.text}` },
          parts: partsOf(item, messages, language),
          link: item.address === null ? null : { label: agendas.document.readOnline, href: item.address },
          notes: [
            ...(isSupplement(agenda, item) ? [agendas.issue.supplement] : []),
            ...notesOf(item, messages),
          ],
        }
      }),
    ],
  }
}

/** What changed since the agenda went out, before anything else. */
function changeSlides(agenda: PaperAgenda, messages: Messages, language: Language): SlideShow['slides'] {
  const lines = changeSentences(agenda, messages, language)
  if (lines.length === 0) return []
  const title = { text: messages.agendas.issue.changes, language }
  return [{ title, parts: [{ label: '', numbered: false, language, lines }], link: null, notes: [] }]
}

function partsOf(
  { record, note, questions, written }: PaperItem,
  { agendas }: Messages,
  language: Language,
): SlidePart[] {
  const card = record?.card ?? null
  const parts: SlidePart[] = [
    {
      label: '',
      numbered: false,
      language: card?.language ?? language,
      lines: card === null ? [] : [textOfParts(card.snippet)],
    },
    {
      label: agendas.whyHere,
      numbered: false,
      language: written?.notes ?? language,
      lines: note.split('\n').filter((line) => line.trim() !== ''),
    },
    {
      label: agendas.questions,
      numbered: true,
      language: written?.questions ?? language,
      lines: questionsIn(questions),
    },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

function notesOf(
  { record, purpose, presenter, minutes, source }: PaperItem,
  { agendas }: Messages,
): string[] {
  return [
    presenter === '' ? '' : `${agendas.presenter}: ${presenter}`,
    `${agendas.minutes}: ${minutes}`,
    purpose === '' ? '' : agendas.purposes[purpose],
    record?.card?.organisation.name ?? '',
    source?.attribution?.from ?? '',
  ].filter((line) => line !== '')
}
