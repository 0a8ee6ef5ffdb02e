import type { PAYLOADS } from '../../utils/crm/payload.ts';

/** What each type of delivery tells, for those who write a receiver. */
export const TITLES: Record<keyof typeof PAYLOADS, { title: string; description: string }> = {
  'prospect.saved': {
    title: 'An account was saved',
    description: 'The whole picture of the account as known then. A later one takes the place of all earlier ones.',
  },
  'discovery.completed': {
    title: 'A call is over',
    description: 'The whole picture, as a save tells it, and the call.',
  },
  'stage.moved': { title: 'A project moved', description: 'The project, at the stage that it moved to.' },
  'handoff.offered': {
    title: 'A project is offered to the other side',
    description: 'By marketing to sales or back, with what that side needs to know.',
  },
  'handoff.accepted': {
    title: 'A hand-off was accepted',
    description: 'The project is now in the hands of the side that it was offered to.',
  },
  'handoff.returned': {
    title: 'A hand-off was returned',
    description: 'The project stays where it was; the hand-off says why.',
  },
  'commitment.made': { title: 'A promise was made', description: 'By us or by them, and until when.' },
  'commitment.kept': { title: 'A promise was kept', description: 'The promise, with its new status.' },
  'commitment.missed': { title: 'A promise was not kept', description: 'The promise, with its new status and why.' },
  'touch.made': {
    title: 'We were in touch',
    description: 'A call, a meeting, a message: with whom, and what it brought.',
  },
  'callback.requested': { title: 'They expect our call', description: 'Who, about what, from which day on.' },
  'callback.done': {
    title: 'They were called back',
    description: 'The call that they expected, with what came of it.',
  },
  'signal.observed': {
    title: 'Something happened at the account',
    description: 'As their page says it. Sent alone only to a destination that is not told of saves.',
  },
  'contact.erased': {
    title: 'A contact is to be forgotten',
    description: 'Erase what you keep of the contact with this id. Nothing else is said of them.',
  },
  'contact.objected': {
    title: 'A contact does not want to be prospected',
    description: 'Leave the contact with this id in peace, for good. They are in no later picture.',
  },
  'test.ping': {
    title: 'A test',
    description: 'The rep tried the connection. It is about no account: make no record of it.',
  },
};

/** What a place in a payload holds, where its name does not say it. */
export const PLACES: Readonly<Record<string, string>> = {
  timestamp: 'When it happened, ISO 8601 in UTC.',
  'data.schema': 'The payload’s own version.',
  'data.account.id': 'The same in every delivery about this account.',
  'data.account.size': 'Number of employees; an end that is not known is null.',
  'data.account.phone': 'In E.164, where the number could be read so.',
  'data.account.technologies': 'Products that their site visibly runs on, by name.',
  'data.account.language': 'Of their site, as BCP 47 writes it.',
  'data.account.firstMoment': 'Where their story with us begins.',
  'data.account.customerSince': 'When they signed for the first time.',
  'data.contacts.id': 'The same in every delivery about this person.',
  'data.opportunity': 'The project under way, else the last one.',
  'data.opportunity.owner': 'In whose hands its stage is.',
  'data.opportunity.amount.currency': 'By its ISO 4217 code.',
  'data.signals.count': 'How many posts or people; null where their page does not say.',
  'data.signals.quote': 'The sentence that says it.',
  'data.needs.status': 'A latent need is a hypothesis until a person there confirms it.',
  'data.needs.saidBy': 'The id of the contact who said it.',
  'data.questions.because': 'Ids of the signals that called for it.',
  'data.questions.tests': 'Ids of the needs that it would test.',
  'data.questions.forms': 'Exactly one of open and closed, and flaws beside it.',
  'data.quotes.contact': 'The id of the contact whose words they are.',
  'data.facts': 'Every value with its provenance: those that show first, the newest first, then their rivals.',
  'data.facts.subject': '“account”, or the id of a contact.',
  'data.facts.field': 'The path in that object: “phone”, “address.postalCode”.',
  'data.facts.text': 'The page’s own writing, where it differs.',
  'data.facts.source.confidence': 'How sure the reading is, 0 to 1.',
  'data.note': 'Plain text that reads well in any note field.',
  'data.savedBy': 'Who made the gesture.',
  'data.omitted': 'How many of each kind the body was too long for.',
  'data.replaces': 'The webhook-id of the delivery that this one takes the place of: forget that one.',
  'data.call.with': 'Ids of contacts of the picture.',
  'data.call.nextStep': 'Null where nothing comes next: the summary says why.',
  'data.handoff.brief': 'What the other side needs to know.',
  'data.commitment.by': 'Whose promise it is: ours or theirs.',
  'data.contact': 'Whom it is about; null where that is not known, or they objected to being prospected.',
  'data.touch.direction': 'outgoing: we turned to them.',
  'data.touch.brought': 'What it brought them.',
  'data.objection.on': 'The day on which they said so.',
};
