import { nameWords } from '../name-words.ts'
import type { Bilingual } from '../text.ts'
import { languages, type Language } from '../vocabulary.ts'

/** What two records are compared by. */
export interface Headline {
  title: Bilingual
  /** '' in both languages where only the title is known. */
  summary: Bilingual
}

/** From here on two records are shown as alike: measured on the starter content, whose records are all different. */
export const alikeFrom = 0.5

/**
 * How much two records look like the same work, from 0 to 1: the share of words their titles have in common, or
 * halfway between that and what their summaries have in common. Compared in the language in which it is most.
 */
export function likeness(one: Headline, other: Headline): number {
  return Math.max(...languages.map((language) => likenessIn(language, one, other)))
}

function likenessIn(language: Language, one: Headline, other: Headline): number {
  const titles = shared(one.title[language], other.title[language])
  const summaries = shared(one.summary[language], other.summary[language])
  return Math.max(titles * titleAlone, (titles + summaries) / 2)
}

/** Titles are short: half of one in common is chance, two thirds are not. */
const titleAlone = 0.75

/** Sørensen and Dice: twice the words both have, by the words of both. */
function shared(one: string, other: string): number {
  const [mine, theirs] = [wordsThatTell(one), wordsThatTell(other)]
  if (mine.size === 0 || theirs.size === 0) return 0
  const both = [...mine].filter((word) => theirs.has(word)).length
  return (2 * both) / (mine.size + theirs.size)
}

/** The words of more than three letters, cut short so that endings do not matter. */
function wordsThatTell(text: string): Set<string> {
  return new Set(
    nameWords(text)
      .filter((word) => word.length > 3 || /\d/.test(word))
      .filter((word) => !tellNothing.has(word))
      .map((word) => word.slice(0, 6)),
  )
}

const tellNothing = new Set(
  'about after also been before being council could each from have into made more most much only other over people service services some than that their them then there they this those through under were what when where which while will with would your gyda roedd wedi gwasanaeth cyngor bobl mewn drwy eich hynny'.split(
    ' ',
  ),
)
