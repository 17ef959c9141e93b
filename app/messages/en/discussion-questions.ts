import type { DiscussionQuestions } from '../discussion-questions.ts'

/** Questions that a record raises for a meeting, from what is written in it. */
export const discussionQuestions: DiscussionQuestions = {
  'does-this-happen-here': () => 'Do people meet this problem here? How would we know?',
  'what-did-not-work': () => 'They say what did not work. What would stop us from meeting the same trouble?',
  'which-conditions-have-we': () => 'Which of the things it needs to work do we already have?',
  'what-do-we-measure': (words) => `They measured “${words}”. What do we measure, and what does it tell us?`,
  'who-would-we-involve': () => 'Whom would we involve from the start, and who would ask them?',
  'what-would-it-cost': () => 'What would it take here in time and money, and who would have to agree?',
  'smallest-first-step': () => 'What is the smallest part of this that we could try, and by when?',
  'could-it-happen-here': () => 'Could this happen here? What would we notice before somebody complained?',
  'which-recommendations-for-us': () => 'Which of the recommendations would we have to act on ourselves?',
  'do-we-do-this-well': () => 'What was done well, and could we show that we do the same?',
  'put-right-sooner': () => 'Could it have been put right sooner? Who here may offer to put things right?',
  'which-learning-points': () => 'Which of the learning points do we follow already, and which not yet?',
  'when-would-we-notice': () => 'At which moment could one of us have changed how this ended?',
  'which-case-is-ours': () => 'Which of these cases could have been ours?',
  'what-runs-through-them': () => 'What do these cases have in common, and do we do it too?',
}
