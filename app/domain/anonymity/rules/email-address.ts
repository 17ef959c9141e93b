import { bodyWords } from '../lists/body-words.ts'
import { doubtfulNames } from '../lists/doubtful-names.ts'
import { fold, listed } from '../lists/listed.ts'
import { institutionWords, notNames } from '../lists/not-names.ts'
import { surnames } from '../lists/surnames.ts'
import { matching } from '../matching.ts'
import type { Rule } from '../rule.ts'

/** Words of mailboxes that belong to a post or a team. */
const roleWords = listed(`
  accessibility admin admissions adult advice aln appeals applications benefits billing bins board business care careers carers childrens clerk comms
  communications community complaint complaints concerns consultation contact coproduction council customer customers data democratic desk digital
  director dpo education elections email engagement enquiries enquiry environment equality events executive families feedback finance foi good fostering governance grants
  health hello help helpdesk highways homelessness homes housing hr inbox info information it learning legal libraries library licensing listening mail
  mailbox manager media members membership nhs no noreply nursing office officer ombudsman outreach parking partnership patient pals people planning policy portal post
  practice press privacy procurement projects public putting reply quality recruitment records reception register repairs reply research residents right roads safeguarding school
  schools secretary services service signposting social standards support surgery tax team tenancy tenants things training transport volunteer volunteers
  waste web webmaster website welcome welfare wellbeing welsh work workforce youth
  addysg adborth adnoddau bwrdd canolfan clerc contact cwyn cwynion cyfathrebu cyngor cymorth cynllunio cynnig cysylltu digwyddiadau dysgu gofal gwasanaeth
  gwasanaethau gwybodaeth iaith iechyd llais llyfrgell plant pobl swyddfa tai tim ymchwil ymgysylltu ymholiadau ymholiad ysgol post
`)

/** An address that is somebody's own; a role's mailbox ("complaints@…") is public. */
export const emailAddress: Rule = {
  id: 'email-address',
  kind: 'email',
  severity: 'identifies',
  source: 'RFC 5321, section 4.5.3.1: local part of at most 64 octets, labels of at most 63',
  examples: {
    found: [
      'Write to j.bloggs@example.com.',
      'Anfonwch at mair_47@example.org heno.',
      'bloggs+repairs@mail.example',
    ],
    clean: [
      'Write to complaints@council.example.',
      'adult.social-care@board.example',
      'good-practice@board.example',
      'A @ sign and a dot.com joke',
    ],
  },
  find: (read) =>
    matching(
      read,
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
      ([address]) => {
        const words = fold(address.slice(0, address.indexOf('@'))).split(/[._+-]+/)
        return words.every(isOfRole) ? null : 'sure'
      },
    ),
}

function isOfRole(word: string): boolean {
  if (roleWords.has(word)) return true
  if (doubtfulNames.has(word) || surnames.has(word)) return false
  return institutionWords.has(word) || bodyWords.has(word) || notNames.has(word)
}
