/**
 * English and Welsh words too common to look for; they count only when nothing else was asked. Welsh ones stand here
 * without accents, and so do the pieces that Welsh hangs on the word before with an apostrophe (i'r, o'n, a'u, mae'r).
 */
const english = `a about after all also am an and any are as at be been being but by can could did do does for from
had has have he her here his how i if in into is it its just me more most my no not of on or our out over she should
so some such than that the their them then there these they this those to too up us was we were what when where which
who why will with would you your`
const welsh = `ac ag am ar at bod bu bydd byddai cael chi dan dros drwy dy ei ein eich eisoes er ers eu fe fel felly fo
fy gan gyda hefyd heb hi hon honno hwn hwnnw hwy hyd hyn hynny i mae maen maent mewn mi na nac nad neu nhw ni nid o
oedd oedden oes ond os pan rhai rhwng roedd roedden rydw rydych rydym rydyn sut sy sydd trwy tua wedi wnaeth wrth y yr
ydy ydyn ydynt ym yma yn yna yng yno yw`
const welshPieces = `ch i m n r th u w`

const stopWords: ReadonlySet<string> = new Set(`${english} ${welsh} ${welshPieces}`.split(/\s+/))

export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
