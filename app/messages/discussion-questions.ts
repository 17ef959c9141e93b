import type { DiscussionKey } from '#app/domain/discussion.ts'

/** A sentence for every question a record can raise; `words` are quoted from the record. */
export type DiscussionQuestions = Record<DiscussionKey, (words: string) => string>
