import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateSecret } from '../../utils/crm/secret.ts';
import { sign } from '../../utils/crm/sign.ts';
import { examplePayloads } from '../crm/story.ts';
import { codeIn, PAGE, receiversPage } from './page.ts';

const page = readFileSync(PAGE, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'entente-receivers-'));
const secret = generateSecret(new Uint8Array(32).fill(7));
const body = examplePayloads().get('prospect.saved')?.replace('Acme', 'Acmé') ?? '';

/** The headers of an attempt so many seconds ago, with the signature of another secret before its own. */
async function headersOf(seconds: number): Promise<Record<string, string>> {
  const timestamp = Math.floor(Date.now() / 1000) - seconds;
  const of = (secret: string) => sign({ id: 'msg-1', timestamp, body, secret });
  const signatures = await Promise.all([of(generateSecret(new Uint8Array(24))), of(secret)]);
  return {
    'webhook-id': 'msg-1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}

let headers: Record<string, string>;
let old: Record<string, string>;
beforeAll(async () => {
  headers = await headersOf(0);
  old = await headersOf(600);
});

test('its examples are what is really sent: else run `npm run schema`', () => {
  expect(receiversPage()).toBe(page);
});

describe.each([
  ['standardwebhooks', '// standardwebhooks'],
  ['Node alone', '// node'],
])('the example with %s', (_, first) => {
  test('takes what is ours, and nothing else', async () => {
    const file = join(folder, `${first.slice(3)}.mjs`);
    const library = JSON.stringify(import.meta.resolve('standardwebhooks'));
    writeFileSync(file, codeIn(page, 'js', first).replace("'standardwebhooks'", library));
    const { verified } = await import(pathToFileURL(file).href);
    expect(verified(secret, headers, body)).toEqual(JSON.parse(body));
    expect(() => verified(secret, headers, `${body} `)).toThrow();
    expect(() => verified(secret, old, body)).toThrow();
    expect(() => verified(generateSecret(new Uint8Array(24).fill(1)), headers, body)).toThrow();
    expect(() => verified(secret, { ...headers, 'webhook-signature': '' }, body)).toThrow();
  });
});

const CASES = () => [
  [secret, headers, body],
  [secret, headers, `${body} `],
  [secret, old, body],
  [generateSecret(new Uint8Array(24).fill(1)), headers, body],
  [secret, { ...headers, 'webhook-signature': '' }, body],
];
const PYTHON = `
import sys
for secret, headers, body in json.load(sys.stdin):
    try:
        print(verified(secret, headers, body.encode())["type"])
    except ValueError:
        print("no")
`;
const PHP = `
foreach (json_decode(file_get_contents('php://stdin'), true) as [$secret, $headers, $body]) {
    try { echo verified($secret, $headers, $body)['type'], "\\n"; } catch (Exception $error) { echo "no\\n"; }
}
`;

describe.each([
  ['python', 'python3', PYTHON],
  ['php', 'php', PHP],
])('the example in %s', (language, program, around) => {
  const isThere = spawnSync(program, ['--version']).status === 0;
  test.skipIf(!isThere)(`takes what is ours, and nothing else (needs ${program})`, () => {
    const file = join(folder, `example.${language}`);
    writeFileSync(file, codeIn(page, language) + around);
    const { stdout, stderr } = spawnSync(program, [file], { input: JSON.stringify(CASES()), encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe('prospect.saved\nno\nno\nno\nno\n');
  });
});
