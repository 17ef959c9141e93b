import { adoptionLimits, type AdoptionWords, type Figure } from '#app/domain/adoption.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { textOf } from './forms.ts'

/**
 * What was typed, checked by nobody yet: stage and direction may be anything. Figures of which nothing was filled in are
 * left out.
 */
export function readAdoptionWords(form: FormData, language: Language): AdoptionWords {
  const text = (name: string) => textOf(form, name).replace(/\r\n?/g, '\n').trim()
  const figures: Figure[] = []
  // One more than is allowed is enough to say that it is too many.
  for (let i = 0; i <= adoptionLimits.figures && form.has(`figures.${i}.measure`); i += 1) {
    const part = (name: string) => text(`figures.${i}.${name}`)
    const typed = {
      measure: part('measure'),
      before: part('before'),
      after: part('after'),
      period: part('period'),
    }
    if (Object.values(typed).some((value) => value !== '')) {
      figures.push({ ...typed, direction: part('direction') as Figure['direction'] })
    }
  }
  return {
    stage: text('stage') as AdoptionWords['stage'],
    changed: text('changed'),
    why: text('why'),
    figures,
    contactRole: text('contactRole'),
    language,
  }
}
