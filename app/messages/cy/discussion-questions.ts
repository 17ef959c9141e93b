import type { DiscussionQuestions } from '../discussion-questions.ts'

/** Questions that a record raises for a meeting, in Welsh. */
export const discussionQuestions: DiscussionQuestions = {
  'does-this-happen-here': () => 'A yw pobl yn wynebu’r broblem hon yma? Sut byddem yn gwybod?',
  'what-did-not-work': () =>
    'Maent yn dweud beth na weithiodd. Beth fyddai’n ein hatal ni rhag wynebu’r un drafferth?',
  'which-conditions-have-we': () => 'Pa rai o’r pethau y mae eu hangen iddo weithio sydd gennym eisoes?',
  'what-do-we-measure': (words) =>
    `Gwnaethant fesur “${words}”. Beth rydym ni’n ei fesur, a beth y mae’n ei ddweud wrthym?`,
  'who-would-we-involve': () => 'Pwy fyddem yn eu cynnwys o’r dechrau, a phwy fyddai’n gofyn iddynt?',
  'what-would-it-cost': () => 'Beth fyddai ei angen yma o ran amser ac arian, a phwy fyddai’n gorfod cytuno?',
  'smallest-first-step': () => 'Beth yw’r rhan leiaf o hyn y gallem roi cynnig arni, ac erbyn pryd?',
  'could-it-happen-here': () => 'A allai hyn ddigwydd yma? Beth fyddem yn sylwi arno cyn i rywun gwyno?',
  'which-recommendations-for-us': () =>
    'Pa rai o’r argymhellion y byddai’n rhaid i ni weithredu arnynt ein hunain?',
  'do-we-do-this-well': () => 'Beth a wnaed yn dda, ac a allem ddangos ein bod ni’n gwneud yr un peth?',
  'put-right-sooner': () => 'A ellid bod wedi unioni pethau’n gynt? Pwy yma sy’n cael cynnig unioni pethau?',
  'which-learning-points': () =>
    'Pa rai o’r pwyntiau dysgu rydym yn eu dilyn eisoes, a pha rai nad ydym eto?',
  'when-would-we-notice': () => 'Ar ba adeg y gallai un ohonom fod wedi newid sut y daeth hyn i ben?',
  'which-case-is-ours': () => 'Pa un o’r achosion hyn a allai fod wedi digwydd i ni?',
  'what-runs-through-them': () =>
    'Beth sydd gan yr achosion hyn yn gyffredin, ac a ydym ni’n ei wneud hefyd?',
}
