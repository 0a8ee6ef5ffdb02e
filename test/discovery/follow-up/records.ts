import type { Account } from '../../../utils/domain/account.ts';
import type { Contact } from '../../../utils/domain/contact.ts';
import type { Known } from '../../../utils/domain/fact.ts';
import { exampleId } from '../../domain/examples.ts';
import { daysAgo } from '../an-account.ts';

const ACCOUNT = exampleId(1);
let facts = 8_000;

/** A value that somebody typed. */
export function aFact<Field extends string>(field: Field, value: string, at = daysAgo(200)): Known<Field> {
  const source = {
    method: 'text',
    confidence: 0.9,
    url: 'https://acme.example/',
    title: 'Acme',
    capturedAt: at,
  } as const;
  return { id: exampleId(facts++), field, value, source, firstSeenAt: at };
}

export function anAccount(language?: string): Account {
  const nothing = { capturedAt: null, savedAt: null, receipts: [], merges: [], apart: [], newest: '' };
  const said = language === undefined ? [] : [aFact('language', language)];
  return { id: ACCOUNT, keys: ['domain:acme.example'], facts: said, createdAt: daysAgo(300), ...nothing };
}

export function aPerson(id: string, name: string, email?: string): Contact {
  const known = [aFact('name', name), ...(email === undefined ? [] : [aFact('email', email)])];
  const there = { leftOn: null, informedOn: null, objectedOn: null };
  return { id, account: ACCOUNT, facts: known, addedAt: daysAgo(200), ...there };
}
