import { signalOf } from '../../utils/crm/conversation.ts';
import { accountOf, contactOf } from '../../utils/crm/picture.ts';
import { factsOf } from '../../utils/crm/provenance.ts';
import type { Account } from '../../utils/domain/account.ts';
import type { Capture } from '../../utils/domain/capture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { accountPicture, contactPicture } from '../../utils/prospect/picture.ts';

/** A capture as a webhook would carry it, had it been saved: account, contacts, signals and facts in those shapes. */
export function shapeOf(capture: Capture) {
  const { page } = capture;
  const at = page.capturedAt;
  const account: Account = {
    id: mint(),
    keys: [],
    facts: accountPicture(null, capture),
    createdAt: at,
    capturedAt: at,
    savedAt: at,
    receipts: [],
    merges: [],
    apart: [],
    newest: '',
  };
  const contacts = capture.contacts.map((contact) => ({
    id: contact.id,
    account: account.id,
    facts: contactPicture(contact, page),
    addedAt: at,
    leftOn: null,
    informedOn: null,
    objectedOn: null,
  }));
  return {
    kind: page.kind,
    language: page.language,
    account: accountOf(account, page),
    contacts: contacts.map((contact) => contactOf(contact, account)),
    signals: capture.signals.map((seen) => signalOf({ ...seen, account: account.id, source: page, observedAt: at })),
    facts: factsOf({ account, contacts }),
  };
}
