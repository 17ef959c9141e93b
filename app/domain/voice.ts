import { consentScopes, type ConsentScope } from './case-study-vocabulary.ts'
import { line, passage } from './field-parts.ts'
import type { Issue } from './issue.ts'
import { noText, type Bilingual } from './text.ts'

/** Somebody's own words, with the consent they rest on. The person may withdraw it at any time. */
export interface Voice {
  /** Stays the same from edition to edition, so that a withdrawal finds the words everywhere. */
  id: string
  quote: Bilingual
  /** In general words, unless they agreed to be named: "a tenant, Swansea". */
  who: Bilingual
  /** `YYYY-MM-DD` */
  consentOn: string
  scope: ConsentScope[]
  /** `YYYY-MM-DD`, in editions that held it when consent was withdrawn; their words are gone. */
  withdrawnOn?: string
}

export const voiceColumns = [
  { key: 'id', kind: 'key' },
  { key: 'quote', ...passage, required: true },
  { key: 'who', ...line, required: true },
  { key: 'consentOn', kind: 'date', limit: 10, required: true },
  {
    key: 'scope',
    kind: 'choices',
    values: consentScopes,
    words: 'consentScope',
    atMost: consentScopes.length,
    required: true,
  },
] as const

/** What stays of a voice whose consent was withdrawn: that there was one, and when it went. */
export function withdrawn({ id }: Voice, on: string): Voice {
  return { id, quote: noText, who: noText, consentOn: '', scope: [], withdrawnOn: on }
}

export function isWithdrawn(voice: Voice): boolean {
  return voice.withdrawnOn !== undefined
}

interface Voiced {
  voices: Voice[]
}

/** Content without the words of these voices: a mark is left where readers may have met them, otherwise nothing. */
export function withoutVoices<C extends Voiced>(
  content: C,
  ids: ReadonlySet<string>,
  mark: { on: string } | null,
): C {
  const voices = content.voices.flatMap((voice) => {
    if (!ids.has(voice.id) || isWithdrawn(voice)) return [voice]
    return mark === null ? [] : [withdrawn(voice, mark.on)]
  })
  return { ...content, voices }
}

/** Content to go on writing with: the marks of withdrawn voices stay in the editions that held them. */
export function withoutMarks<C extends object>(content: C): C {
  return isVoiced(content)
    ? { ...content, voices: content.voices.filter((voice) => !isWithdrawn(voice)) }
    : content
}

export function isVoiced(content: object): content is Voiced {
  return 'voices' in content
}

/** What must be put right before anybody is quoted. `today` is `YYYY-MM-DD`. */
export function checkVoices(voices: readonly Voice[], today: string): Issue[] {
  return voices.flatMap(({ consentOn, scope }, i): Issue[] => {
    const issues: Issue[] = []
    if (consentOn > today) issues.push({ field: `voices.${i}.consentOn`, problem: 'in-the-future' })
    const contradicts = scope.includes('anonymously') && scope.includes('with-name')
    if (contradicts || (scope.length > 0 && !scope.includes('portal'))) {
      issues.push({ field: `voices.${i}.scope`, problem: 'no-consent' })
    }
    return issues
  })
}
