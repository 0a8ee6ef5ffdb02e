import { describe, expect, test } from 'vitest';
import { course } from '../../utils/crm/course.ts';
import type { Mapped } from '../../utils/crm/mapping/mapped.ts';
import type { MappedPreset, StepCall } from '../../utils/crm/presets/preset.ts';
import type { StepDone } from '../../utils/domain/delivery.ts';
import type { Authorisation } from '../../utils/domain/destination.ts';
import { idOf, iso, NOW } from './rows.ts';

const body: Mapped = {
  type: 'prospect.saved',
  timestamp: iso(NOW),
  data: {
    mapping: 1,
    account: { id: idOf(1), key: 'acme.example', known: null, name: 'Acme', fields: [] },
    contacts: [],
    opportunity: null,
    note: 'Met at a fair',
    replaces: null,
  },
};

/** Finds the account or makes it, then writes the note: the shape of a receiver without an upsert. */
const preset: MappedPreset = {
  mapping: { version: 1, account: [], contact: [], opportunity: [] },
  writes: ['always'],
  probe: () => ({ method: 'GET' as const, path: '/' }),
  targets: { account: [], contact: [], opportunity: [] },
  refusal: ({ text }) => {
    if (text.includes('quota')) return { is: 'passing', why: 'quota', wait: 60_000 };
    return text.includes('refused') ? { is: 'final', why: 'refused' } : null;
  },
  erasure: null,
  steps: ({ data }, _, id) => [
    {
      name: 'account',
      *run() {
        const found = yield { method: 'GET', path: `/accounts?key=${data.account.key}`, fine: [404] };
        if (found.status === 200) return { id: found.text, link: `https://crm.example/${found.text}` };
        const made = yield { method: 'POST', path: '/accounts', body: { name: data.account.name } };
        return { id: made.text, link: `https://crm.example/${made.text}` };
      },
    },
    {
      name: 'note',
      *run(records) {
        const note = { account: records.get('account'), text: data.note, id };
        const made = yield { method: 'POST', path: '/notes', body: new URLSearchParams(JSON.stringify(note)) };
        return { id: made.text, link: null };
      },
    },
  ],
};

interface Said {
  steps?: StepDone[];
  authorisation?: Authorisation;
  secretUrl?: boolean;
  url?: string;
  going?: boolean;
  with?: MappedPreset;
}

/** Runs the course against a receiver that answers with these, in turn: status and text, or a failed network. */
async function told(answers: readonly ([number, string] | 'network')[], said: Said = {}) {
  const requests: Request[] = [];
  const progress: string[][] = [];
  const left = [...answers];
  const run = await course(
    { id: 'w1', body: JSON.stringify(body), steps: said.steps ?? [] },
    { secretUrl: said.secretUrl ?? false, mapped: said.with ?? preset },
    {
      url: said.url ?? 'https://crm.example/api/',
      settings: {},
      authorisation: said.authorisation ?? { by: 'nothing' },
    },
    {
      now: () => NOW,
      fetch: async (request) => {
        requests.push(request);
        const answer = left.shift() ?? 'network';
        if (answer === 'network') throw new TypeError('no network');
        return new Response(answer[1], { status: answer[0] });
      },
    },
    async (steps) => {
      progress.push(steps.map(({ name }) => name));
      return said.going ?? true;
    },
  );
  return { run, progress, requests, asked: requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`) };
}

const account: StepDone = { name: 'account', record: '7', link: 'https://crm.example/7' };

describe('the steps', () => {
  test('run in order, each with the records of those before, to the account’s record', async () => {
    const { run, asked, requests, progress } = await told([
      [404, 'none'],
      [201, '7'],
      [201, '8'],
    ]);
    expect(asked).toEqual(['GET /api/accounts', 'POST /api/accounts', 'POST /api/notes']);
    expect(await requests[1]?.text()).toBe('{"name":"Acme"}');
    expect(requests[1]?.headers.get('content-type')).toBe('application/json');
    expect(await requests[2]?.text()).toContain('w1');
    expect(requests[2]?.headers.get('content-type')).toMatch(/^application\/x-www-form-urlencoded/);
    expect(run?.steps).toEqual([account, { name: 'note', record: '8', link: null }]);
    const remote = { id: '7', link: 'https://crm.example/7' };
    expect(run?.outcome).toMatchObject({ kind: 'answer', remote, verdict: { is: 'accepted', record: remote } });
    // Before each request but the first, so that the lease is never older than one of them.
    expect(progress).toEqual([[], ['account']]);
  });

  test('that are done are not run again', async () => {
    const { run, asked } = await told([[201, '8']], { steps: [account] });
    expect(asked).toEqual(['POST /api/notes']);
    expect(run?.outcome).toMatchObject({ remote: { id: '7', link: 'https://crm.example/7' } });
  });

  test('that are all done leave nothing to send', async () => {
    const { run, asked } = await told([], { steps: [account, { name: 'note', record: '8', link: null }] });
    expect(asked).toEqual([]);
    expect(run?.outcome).toEqual({ kind: 'done', remote: { id: '7', link: 'https://crm.example/7' } });
  });

  test('stop at the first answer that does not stand, which is the outcome', async () => {
    const { run, asked } = await told([
      [200, '7'],
      [500, 'oops'],
    ]);
    expect(asked).toEqual(['GET /api/accounts', 'POST /api/notes']);
    expect(run?.steps).toEqual([account]);
    expect(run?.outcome).toMatchObject({ kind: 'answer', status: 500, verdict: null });
  });

  test.each<[[number, string] | 'network', object]>([
    ['network', { kind: 'network' }],
    [[302, ''], { kind: 'answer', status: 302, verdict: null }],
    [[200, 'refused'], { verdict: { is: 'final', why: 'refused' } }],
    [[403, 'quota'], { wait: 60_000, verdict: { is: 'passing', why: 'quota', wait: 60_000 } }],
  ])('do not go on after %j', async (answer, outcome) => {
    const { run, asked } = await told([answer]);
    expect(asked).toHaveLength(1);
    expect(run?.outcome).toMatchObject(outcome);
  });

  test('leave off where the row is no longer ours', async () => {
    const { run, asked } = await told([[200, '7']], { going: false });
    expect(run).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('cannot go on for ever', async () => {
    const endless = function* () {
      for (;;) yield { method: 'GET', path: '/' } satisfies StepCall;
    };
    const mapped = { ...preset, steps: () => [{ name: 'endless', run: endless }] };
    const answers = Array.from({ length: 600 }, (): [number, string] => [200, '']);
    await expect(told(answers, { with: mapped })).rejects.toThrow('Too many requests');
  });
});

describe('each request', () => {
  const one: [number, string][] = [[500, 'no']];

  test('carries no cookie, no referrer, and follows no redirect', async () => {
    const [request] = (await told(one)).requests;
    expect(request).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' });
  });

  test.each<[Authorisation, string, string]>([
    [{ by: 'bearer', token: 'tok-1234' }, 'authorization', 'Bearer tok-1234'],
    [{ by: 'basic', user: 'jané', password: 'pass-é' }, 'authorization', 'Basic amFuw6k6cGFzcy3DqQ=='],
    [{ by: 'header', name: 'x-api-token', value: 'tok-1234' }, 'x-api-token', 'tok-1234'],
  ])('is let in by %j', async (authorisation, header, value) => {
    const [request] = (await told(one, { authorisation })).requests;
    expect(request?.headers.get(header)).toBe(value);
  });

  test('is let in by a parameter of its address', async () => {
    const authorisation: Authorisation = { by: 'query', name: 'api_token', value: 'a b&c' };
    const [request] = (await told(one, { authorisation })).requests;
    expect(new URL(request?.url ?? '').searchParams.get('api_token')).toBe('a b&c');
    expect(new URL(request?.url ?? '').searchParams.get('key')).toBe('acme.example');
  });
});

describe('what may be shown of it', () => {
  test('the request and the answer', async () => {
    const { run } = await told([
      [404, 'none'],
      [201, '7'],
      [500, 'oops'],
    ]);
    expect(run?.calls[1]).toEqual({
      method: 'POST',
      url: 'https://crm.example/api/accounts',
      body: '{"name":"Acme"}',
      status: 201,
      answer: '7',
    });
  });

  test('no secret that an answer repeats, in whichever writing', async () => {
    const token = 'tok"/é 1234';
    const text = `${token} ${JSON.stringify({ token })} ${encodeURIComponent(token)}`;
    const authorisation: Authorisation = { by: 'query', name: 'k', value: token };
    const { run } = await told([[500, text]], { authorisation });
    expect(run?.calls[0]?.answer).toBe('••• {"token":"•••"} •••');
    expect(JSON.stringify(run?.calls)).not.toContain('1234');
  });

  test('no address that is itself the secret', async () => {
    const { run } = await told([[500, 'no hook at /api/accounts?key=acme.example']], { secretUrl: true });
    expect(run?.calls[0]?.url).toBe('https://crm.example/…mple');
    expect(run?.calls[0]?.answer).toBe('no hook at •••');
  });

  test('of a long answer its beginning, even where the cut goes through a secret', async () => {
    const authorisation: Authorisation = { by: 'bearer', token: 'tok-12345678' };
    const { run } = await told([[500, `${'a'.repeat(2_044)}tok-12345678`]], { authorisation });
    expect(run?.calls[0]?.answer).not.toContain('tok');
    expect(run?.calls[0]?.answer.length).toBeLessThanOrEqual(2_048);
  });
});
