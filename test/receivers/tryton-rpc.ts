import { z } from '../../utils/domain/zod.ts';

const session = z.tuple([z.int(), z.string()]);
const answer = z.object({ result: z.optional(z.unknown()), error: z.optional(z.unknown()) });

/** Who comes in: who administers the databases that we prepare. They hold nothing but what tests deliver. */
export const USER = 'admin';
export const PASSWORD = 'kestrel-harbour-92';

/** Calls to Tryton, by JSON-RPC. */
export class TrytonRpc {
  readonly #url: string;
  #authorization: string | null = null;

  /** @param url the database's address, `http://127.0.0.1:8000/crm/` */
  constructor(url: string) {
    this.#url = url;
  }

  /** The header by which a session comes in: a password costs half a second a call, by the making of its hash. */
  async authorization(): Promise<string> {
    if (this.#authorization === null) {
      const [id, key] = session.parse(await this.#call('common.db.login', [USER, { password: PASSWORD }], {}));
      this.#authorization = `Session ${btoa(`${USER}:${id}:${key}`)}`;
    }
    return this.#authorization;
  }

  /** @throws Error with Tryton's word where it refuses */
  async call(method: string, ...params: unknown[]): Promise<unknown> {
    return this.#call(method, [...params, {}], { authorization: await this.authorization() });
  }

  /** The ids of the records made of these values. */
  async create(model: string, ...values: object[]): Promise<number[]> {
    return z.array(z.int()).parse(await this.call(`model.${model}.create`, values));
  }

  /** The records that a domain finds, oldest first, with these fields. */
  async find(model: string, domain: unknown[], fields: string[]): Promise<Record<string, unknown>[]> {
    const found = await this.call(`model.${model}.search_read`, domain, 0, 1_000, [['id', 'ASC']], fields);
    return z.array(z.record(z.string(), z.unknown())).parse(found);
  }

  async #call(method: string, params: unknown[], headers: Record<string, string>): Promise<unknown> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ id: 1, method, params }),
    });
    const { result, error } = answer.parse(await response.json());
    if (error !== undefined) throw new Error(`Tryton refuses ${method}: ${JSON.stringify(error)}`);
    return result;
  }
}
