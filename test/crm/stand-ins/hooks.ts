import { type Asked, served, type Told } from './server.ts';

/** A hook that takes the payload as it is: what it was sent, and whether someone listens there. */
export interface Hook {
  url: string;
  took: unknown[];
  /** Nobody listens any more: a workflow that is not active, a queue that is full. */
  off(): void;
}

/** A hook that answers as its vendor's documentation says. */
async function hook(path: string, takes: (asked: Asked) => Told, refuses: (asked: Asked) => Told): Promise<Hook> {
  const took: unknown[] = [];
  let isOn = true;
  const url = await served((asked) => {
    if (asked.method !== 'POST' || asked.path !== path) return { status: 404, text: 'Not found' };
    if (!isOn) return refuses(asked);
    const told = takes(asked);
    if (told.status < 300) took.push(asked.body);
    return told;
  });
  const off = () => {
    isOn = false;
  };
  return { url: url + path, took, off };
}

/** Zapier answers success whether or not the Zap is on. */
export function zapierHook(): Promise<Hook> {
  const told = (): Told => {
    const id = '018f6b1e-0000-7000-8000-000000000000';
    return { status: 200, json: { attempt: id, id, request_id: id, status: 'success' } };
  };
  return hook('/hooks/catch/1234/abcd/', told, told);
}

export function makeHook(): Promise<Hook> {
  const takes = ({ headers }: Asked): Told =>
    headers['x-make-apikey'] === 'key-0001' ? { status: 200, text: 'Accepted' } : { status: 401, text: 'Unauthorized' };
  return hook('/abcdefghijklmnop', takes, () => ({ status: 400, text: 'Queue is full.' }));
}

export function n8nHook(): Promise<Hook> {
  const takes = ({ headers }: Asked): Told =>
    headers['x-entente'] === 'key-0001'
      ? { status: 200, json: { message: 'Workflow was started' } }
      : { status: 403, text: 'Authorization data is wrong!' };
  const refuses = (): Told => {
    const message = 'The requested webhook "POST entente" is not registered.';
    return { status: 404, json: { code: 404, message, hint: 'The workflow must be active.' } };
  };
  return hook('/webhook/entente', takes, refuses);
}

export function nodeRedHook(): Promise<Hook> {
  const refuses = (): Told => ({ status: 404, text: '<!DOCTYPE html><pre>Cannot POST /flows/in-0001</pre>' });
  return hook('/flows/in-0001', () => ({ status: 200, json: {} }), refuses);
}

export function powerAutomateHook(): Promise<Hook> {
  const takes = ({ query }: Asked): Told => {
    if (query.get('sig') === 'a-signature') return { status: 202 };
    return {
      status: 401,
      json: { error: { code: 'DirectApiAuthorizationRequired', message: 'Authorization is required' } },
    };
  };
  const refuses = (): Told => {
    const error = { code: 'WorkflowTriggerIsNotEnabled', message: 'The flow is turned off.' };
    return { status: 400, json: { error } };
  };
  return hook('/workflows/1/triggers/manual/paths/invoke', takes, refuses);
}
