import type { Gesture } from '../domain/gesture.ts';
import { z } from '../domain/zod.ts';
import { keepingQuote, keepQuote, noteNeed, notingNeed, planningQuestion, planQuestion } from './add.ts';
import { finishCall, finishingCall } from './call.ts';
import { contactCommand, contactGesture } from './contacts.ts';
import { discoveryCommand, discoveryGesture } from './discovery.ts';
import { factCommand, factGesture } from './facts.ts';
import { handoffCommand, handoffGesture } from './handoffs.ts';
import { mergeCommand, mergeGesture } from './merge.ts';
import { opportunityCommand, opportunityGesture } from './opportunities.ts';
import { probeCommand, probeGesture } from './probes.ts';
import { relationCommand, relationGesture } from './relations.ts';
import { saveProspect, savingProspect } from './save-prospect.ts';
import { suppositionCommand, suppositionGesture } from './suppose.ts';

/** All that a rep can do to the history, each by its name. */
export const command = z.discriminatedUnion('do', [
  z.extend(saveProspect, { do: z.literal('save-prospect') }),
  z.extend(planQuestion, { do: z.literal('plan-question') }),
  z.extend(noteNeed, { do: z.literal('note-need') }),
  z.extend(keepQuote, { do: z.literal('keep-quote') }),
  factCommand,
  mergeCommand,
  contactCommand,
  opportunityCommand,
  handoffCommand,
  relationCommand,
  probeCommand,
  finishCall,
  discoveryCommand,
  suppositionCommand,
]);
export type Command = z.infer<typeof command>;

/** The gesture of a command, ready to run. */
export function gestureOf(asked: Command): Gesture {
  switch (asked.do) {
    case 'save-prospect':
      return savingProspect(asked);
    case 'plan-question':
      return planningQuestion(asked);
    case 'note-need':
      return notingNeed(asked);
    case 'keep-quote':
      return keepingQuote(asked);
    case 'correct-fact':
    case 'reject-fact':
    case 'confirm-fact':
      return factGesture(asked);
    case 'merge-accounts':
    case 'unmerge-accounts':
    case 'tell-apart':
    case 'merge-contacts':
    case 'unmerge-contacts':
      return mergeGesture(asked);
    case 'add-contact':
    case 'contact-left':
    case 'contact-returned':
    case 'contact-informed':
    case 'contact-objected':
    case 'erase-contact':
    case 'erase-account':
      return contactGesture(asked);
    case 'open-opportunity':
    case 'change-opportunity':
    case 'close-opportunity':
    case 'move-stage':
      return opportunityGesture(asked);
    case 'offer-handoff':
    case 'accept-handoff':
    case 'return-handoff':
      return handoffGesture(asked);
    case 'make-commitment':
    case 'keep-commitment':
    case 'miss-commitment':
    case 'add-touch':
    case 'write-note':
      return relationGesture(asked);
    case 'place-probe':
    case 'answer-probe':
    case 'request-callback':
    case 'callback-done':
      return probeGesture(asked);
    case 'finish-call':
      return finishingCall(asked);
    case 'ask-question':
    case 'answer-question':
    case 'drop-question':
    case 'confirm-need':
    case 'dismiss-need':
    case 'change-need':
      return discoveryGesture(asked);
    case 'suppose-need':
    case 'dismiss-hypothesis':
      return suppositionGesture(asked);
  }
}
