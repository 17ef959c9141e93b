/** What whoever started the import can put right: said in its own sentence, without a stack. */
export class Refusal extends Error {}
