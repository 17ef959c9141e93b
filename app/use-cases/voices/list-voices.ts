import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { isKind } from '#app/domain/record.ts'
import type { ShownText } from '#app/domain/shown.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { isWithdrawn, type Voice } from '#app/domain/voice.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import { editionsWithVoices } from '#db/voices.ts'
import { insist } from '../insist.ts'

export interface ListedVoice {
  id: string
  quote: ShownText
  who: ShownText
  /** `YYYY-MM-DD` */
  consentOn: string
  /** Numbers of the editions that hold it, newest first. */
  editions: number[]
}

export interface RecordVoices {
  title: ShownText
  voices: ListedVoice[]
}

/** Everybody who is quoted in any edition of a case study, as they were quoted last. */
export function listVoices(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): RecordVoices {
  const record = findRecord(portal.db, recordId)
  if (record === null || !isKind(record, 'case-study')) throw new Fault('not-found')
  insist(person, { do: 'withdraw-voice', record })
  const found = new Map<string, ListedVoice>()
  for (const { number, content } of editionsWithVoices(portal.db, recordId)) {
    for (const voice of content.voices.filter((one) => !isWithdrawn(one))) {
      const known = found.get(voice.id)
      if (known) known.editions.push(number)
      else found.set(voice.id, { ...listed(voice, language), editions: [number] })
    }
  }
  const title = readIn((record.draft ?? record.live)?.content.title ?? { en: '', cy: '' }, language)
  return { title: { text: title.text, language: title.language }, voices: [...found.values()] }
}

function listed({ id, quote, who, consentOn }: Voice, language: Language): Omit<ListedVoice, 'editions'> {
  const shown = (text: Voice['quote']) => {
    const read = readIn(text, language)
    return { text: read.text, language: read.language }
  }
  return { id, quote: shown(quote), who: shown(who), consentOn }
}
