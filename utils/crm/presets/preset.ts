import type { PersonThere } from '../../domain/delivery.ts';
import type { Authorisation, DeliveryType, Destination, PresetKey } from '../../domain/destination.ts';
import type { FieldWrite, Mapping } from '../../domain/mapping.ts';
import type { Remote } from '../answer.ts';
import type { Mapped } from '../mapping/mapped.ts';
import type { Erasure } from './erasure.ts';

/** What a receiver answered. */
export interface Answer {
  status: number;
  /** The body, as far as it was read. */
  text: string;
  /** What the body says as JSON; undefined where it is none. */
  json: unknown;
}

/** Why an answer does not stand, in the receiver's own word, for the rep to read; `wait` in milliseconds. */
export type Refusal = { is: 'passing'; why: string; wait?: number } | { is: 'final'; why: string };

/** What an answer means, where its status alone would mislead: a refusal inside a 200, a passing fault that looks final. */
export type Verdict = { is: 'accepted'; record: Remote } | Refusal;

/** One request of a step, before it is authorised. `path` is put behind the destination's address. */
export interface StepCall {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a `URLSearchParams` as a form. */
  body?: object | URLSearchParams;
  /**
   * Where its answer has a list, by the names that lead there. One without it is no answer of the receiver's: what is not
   * found in it may be there all the same.
   */
  list?: readonly string[];
  /** Statuses besides 2xx that are an answer to it: 404 where it asks whether there is such a record. */
  fine?: readonly number[];
}

/** What a step came to: its record, and the records of the people whom it was about. `made`: it was not there before. */
export type Done = Remote & { made?: boolean; people?: readonly PersonThere[] };

/** What was left cannot be done by calls: the steps name it, and the rep is asked to. */
export interface ByHand {
  is: 'by-hand';
}

/** The records that the steps before have made or found, by the step's name. */
export type Records = ReadonlyMap<string, string | null>;

/** Requests, one by one, each given its answer, up to what they were for. */
export type Asking<Result> = Generator<StepCall, Result, Answer>;

/**
 * One step of a delivery of several calls: it yields its requests one by one, is given the answer of each that was not
 * refused, and returns the record, or why none can be had. Its name is the same in every attempt: what is done is not done again. One that was
 * broken off begins anew, so a receiver without an upsert is looked into before a record is made there, in the same step.
 */
export interface Step {
  name: string;
  run(records: Records): Asking<Done | Refusal | ByHand>;
}

/** The step whose record is the account's: what *Open in CRM* opens. */
export const ACCOUNT = 'account';

/** What a mapped receiver can be told of: whole pictures, and whom to forget. */
export const MAPPED_TYPES: readonly DeliveryType[] = ['prospect.saved', 'discovery.completed', 'contact.erased'];

/** Something that a receiver needs besides its address and the authorisation; `initial` may be empty. */
interface Setting {
  key: string;
  initial: string;
}

/** What a receiver expects and answers, as data and pure functions. Help texts are in `utils/locale/presets`. */
export interface Preset {
  key: PresetKey;
  /** The product's own name. */
  label: string;
  /** The address, where there is but one; a beginning of it for the field otherwise. */
  url: string;
  /** Whether the address is itself the secret, to be shown masked. */
  secretUrl: boolean;
  /** Whether the receiver can check our signature; where not, a header with a shared secret is advised. */
  signed: boolean;
  /** How it lets us in, the usual way first. */
  authorisations: readonly Authorisation['by'][];
  /** The header that it wants its key in, where it has one of its own. */
  header?: string;
  settings: readonly Setting[];
  /** What it can be told of. */
  types: readonly DeliveryType[];
  /** How an answer to the generic payload is read; null: by its status. */
  read: ((answer: Answer) => Verdict | null) | null;
  /** How the payload becomes the receiver's own calls; null: it is sent as it is. */
  mapped: MappedPreset | null;
}

export interface MappedPreset {
  mapping: Mapping;
  /**
   * How a token is asked whose records it opens, where the address is the same for everyone: by the portal's or workspace's
   * id in the answer, empty where it names none.
   */
  owner?: { ask: StepCall; idIn(json: unknown): string };
  /** What is asked to see whether the receiver lets us in: it reads, and makes nothing there. */
  probe(to: Pick<Destination, 'settings'>): StepCall;
  /** The rules of who wins that it can keep. */
  writes: readonly FieldWrite[];
  /** The names of fields that the editor offers; others may be typed. */
  targets: { account: readonly string[]; contact: readonly string[]; opportunity: readonly string[] };
  /** Why an answer of 2xx or 4xx is a refusal, or a passing one; null leaves it to the status. */
  refusal(answer: Answer): Refusal | null;
  /** How the records that we made of someone are deleted there; null: they cannot be, or nobody knows them. */
  erasure: Erasure | null;
  /** The steps, in order, of one delivery. Pure. `id` is the `webhook-id`, to be kept in the note so that it is made once. */
  steps(mapped: Mapped, to: Pick<Destination, 'url' | 'settings'>, id: string): Step[];
}
