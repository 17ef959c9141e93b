/** English and Welsh words too common to look for; they count only when nothing else was asked. */
const english = `a about after all also am an and any are as at be been being but by can could did do does for from
had has have he her here his how i if in into is it its just me more most my no not of on or our out over she should
so some such than that the their them then there these they this those to too up us was we were what when where which
who why will with would you your`
const welsh = `ac ag ar at bod chi ei ein eich ers eu fe fel gan gyda hefyd hi hon hwn hyn i mae maent mewn mi na nad
neu ni nid nos o oedd oes os pan rhwng roedd sy sydd trwy tua un wedi wrth y ydy yn yr ym yng`

const stopWords: ReadonlySet<string> = new Set(`${english} ${welsh}`.split(/\s+/))

export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
