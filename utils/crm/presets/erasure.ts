import type { StepCall } from './preset.ts';

type Settings = Readonly<Record<string, string>>;
type What = 'contact' | 'note';

/** How a record that we made is deleted there, by its id. */
export interface Erasure {
  /** Asks whether it is there still, of a receiver that calls it a fault to delete what is not; answered by a list. */
  look?: (what: What, record: string, settings: Settings) => StepCall;
  /** One that is not there is answered with 404. */
  remove: (what: What, record: string, settings: Settings) => StepCall;
  /** Where a person opens a contact; null where that needs more than its id. */
  page: (record: string, url: string) => string | null;
}

/** Why an answer counts for nothing that is no answer of the receiver's. */
export const NO_ANSWER = 'No answer of the receiver’s';

/** For receivers whose records are deleted by their address. `{id}` stands for the record. */
export function byAddress(contact: string, note: string, page: string | null): Erasure {
  const at = (path: string, record: string) => path.replace('{id}', encodeURIComponent(record));
  return {
    remove: (what, record) => ({ method: 'DELETE', path: at(what === 'contact' ? contact : note, record) }),
    page: (record, url) => (page === null ? null : (URL.parse(at(page, record), url)?.href ?? null)),
  };
}
