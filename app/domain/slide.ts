import type { ShownText } from './shown.ts'
import type { Language } from './vocabulary.ts'

/** One slide: what everybody sees, and what only whoever speaks does. */
export interface Slide {
  title: ShownText
  parts: SlidePart[]
  link: { label: string; href: string } | null
  notes: string[]
}

/** Some lines under a label of their own; '' for none. */
export interface SlidePart {
  label: string
  numbered: boolean
  language: Language
  lines: string[]
}

/** Slides to show at a meeting, in the language of their own words. */
export interface SlideShow {
  title: string
  /** Below the title on the first slide. */
  about: string[]
  language: Language
  slides: Slide[]
}
