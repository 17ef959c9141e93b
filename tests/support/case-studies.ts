import type { Evidence } from '#app/domain/evidence.ts'
import type { Measure } from '#app/domain/measure.ts'
import { noText } from '#app/domain/text.ts'
import type { Voice } from '#app/domain/voice.ts'
import { english } from './builders.ts'

export function measure(given: Partial<Measure> = {}): Measure {
  return {
    label: english('Answered within a day'),
    definition: noText,
    unit: '',
    direction: '',
    baseline: '',
    result: '',
    target: '',
    ideal: '',
    targetReason: noText,
    period: noText,
    sampleSize: '',
    sample: noText,
    responseRate: '',
    ...given,
  }
}

export function evidence(given: Partial<Evidence> = {}): Evidence {
  return {
    method: 'survey',
    description: english('Most tenants were kept informed'),
    doneBy: '',
    independent: false,
    sample: noText,
    responseRate: '',
    fieldworkFrom: '',
    fieldworkTo: '',
    link: '',
    ...given,
  }
}

export function voice(given: Partial<Voice> = {}): Voice {
  return {
    id: 'voice-one',
    quote: english('They believed me.'),
    who: english('A tenant, north Wales'),
    consentOn: '2025-03-01',
    scope: ['portal'],
    ...given,
  }
}
