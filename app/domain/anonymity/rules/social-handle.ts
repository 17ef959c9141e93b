import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

const ours =
  /\b(?:follow us|our (?:own )?(?:account|page|profile)|(?:council|board|trust|university|service|police|charity|team|association)['’]s (?:\p{L}+ )?(?:account|page|profile|feed)|dilynwch|ein cyfrif|cyfrif y (?:cyngor|bwrdd))\b/iu
const ofBody =
  /council|cyngor|nhs|gig|health|iechyd|police|heddlu|gov|ombud|trust|university|prifysgol|llyw|wales$|cymru$/i

/** An account on a social network that is not plainly a body's. */
export const socialHandle: Rule = {
  id: 'social-handle',
  kind: 'handle',
  severity: 'identifies',
  source:
    'The networks’ own help pages: letters, digits, dots and underscores, at most 30 (Instagram), 15 (X)',
  examples: {
    found: [
      'She is @mair_t47 there.',
      'See instagram.com/mair.t_47 for it.',
      'youtube.com/@tomos_h3',
      'He is u/mair_t47 on the forum.',
    ],
    clean: [
      'Follow us @EsiamplCC.',
      'Mail us@here.',
      'The handle is @CyngorEsiampl.',
      'facebook.com/EsiamplCouncil',
      'youtube.com/watch',
      'and/or u/s',
    ],
  },
  find: (read) =>
    matching(
      read,
      /(?<![\p{L}\p{N}._@/])(?:@[A-Za-z0-9_][A-Za-z0-9_.]{1,29}(?<!\.)|(?:https?:\/\/)?(?:www\.)?(?:facebook|instagram|twitter|x|tiktok|threads|linkedin|snapchat)\.com\/(?:in\/|add\/|@)?[A-Za-z0-9_.-]{3,50}(?<!\.)|(?:www\.)?youtube\.com\/@[A-Za-z0-9_.-]{3,50}(?<!\.)|(?:bsky\.app\/profile|t\.me|reddit\.com\/u(?:ser)?)\/[A-Za-z0-9_.-]{3,50}(?<!\.)|u\/[A-Za-z0-9_-]{3,20})/gu,
      ([handle], { before }) => {
        const name = handle.replace(/^.*[/@]/, '')
        if (ofBody.test(name) || ours.test(before)) return null
        return 'likely'
      },
    ),
}
