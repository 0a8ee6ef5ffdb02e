import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { canonical } from '../../../utils/exchange/history/canonical.ts';
import { historyOf } from '../../bench/store/histories.ts';
import { pick, type Random } from '../../bench/store/language.ts';
import { between, bomb, cut, mutated, noise, otherValue, scrambled } from './damage.ts';

type Bytes = Buffer<ArrayBuffer>;
const MANIFEST = { entente: 'history/1', exportedAt: '2026-11-23T10:00:00.000Z', device: 'test', events: 10 };

/** The lines of a sound history of a few accounts, the first of which the history at hand holds already. */
function lines(random: Random): string[] {
  return [0, between(random, 1, 50), between(random, 51, 99)].flatMap((n) => historyOf(n).map(canonical));
}

/** A history file of these lines, with the ending that belongs to them. */
function file(events: readonly string[], manifest: unknown = MANIFEST): Bytes {
  const body = events.map((line) => `${line}\n`).join('');
  const sum = createHash('sha256').update(Buffer.alloc(32)).update(body).digest('hex');
  const sha256 = events.length > 0 ? sum : '0'.repeat(64);
  const ending = JSON.stringify({ entente: 'end', events: events.length, sha256 });
  return Buffer.from(`${JSON.stringify(manifest)}\n${body}${ending}\n`);
}

function withLine(random: Random, line: string): Bytes {
  const all = lines(random);
  return file(all.toSpliced(between(random, 0, all.length), 0, line));
}

function changed(random: Random, change: (event: Record<string, unknown>) => unknown): Bytes {
  const all = lines(random);
  const at = between(random, 0, all.length - 1);
  return file(all.with(at, JSON.stringify(change(JSON.parse(all[at] ?? '{}')))));
}

/** History files that are broken, each in its way. */
export const BROKEN_HISTORIES: Record<string, (random: Random) => Bytes> = {
  'gzip cut short': (random) => cut(gzipSync(file(lines(random))), random),
  'gzip scrambled': (random) => scrambled(gzipSync(file(lines(random))), random),
  'gzip with something behind it': (random) => Buffer.concat([gzipSync(file(lines(random))), noise(random, 99)]),
  'gzip twice': (random) => gzipSync(gzipSync(file(lines(random)))),
  bomb: (random) => bomb(random),
  'bomb behind a manifest': (random) => bomb(random, `${JSON.stringify(MANIFEST)}\n`),
  'cut short': (random) => cut(file(lines(random)), random),
  scrambled: (random) => scrambled(file(lines(random)), random),
  'in UTF-16': (random) => Buffer.from(`\ufeff${file(lines(random))}`, 'utf16le'),
  'in Latin-1': (random) => Buffer.from(file(lines(random)).toString().replaceAll('e', 'é'), 'latin1'),
  'with a byte order mark': (random) => Buffer.from(`\ufeff${file(lines(random))}`),
  'with line ends of Windows': (random) => Buffer.from(file(lines(random)).toString().replaceAll('\n', '\r\n')),
  'a long line': (random) => withLine(random, `{"a":"${'x'.repeat(between(random, 1, 3) * 1024 * 1024)}"}`),
  'a line of noise': (random) => withLine(random, noise(random, 300).toString('latin1').replaceAll('\n', ' ')),
  'a deep line': (random) =>
    withLine(random, pick(['[', '{"a":', '[{"a":'], random).repeat(between(random, 33, 50_000))),
  'a deep event': (random) =>
    changed(random, (event) => ({ ...event, type: 'x.y', data: JSON.parse('['.repeat(40) + ']'.repeat(40)) })),
  'a forbidden key': (random) =>
    withLine(random, `{"__proto__":{"polluted":true},"id":"${JSON.parse(lines(random)[0] ?? '{}').id}"}`),
  'a forbidden key in an event': (random) => {
    const key = pick(['__proto__', '\\u005f_proto__'], random);
    const all = lines(random);
    return file(all.with(3, (all[3] ?? '').replace('"data":{', `"data":{"${key}":{"polluted":true},`)));
  },
  'a number beyond all numbers': (random) => withLine(random, '{"version":1e999}'),
  'JSON that is no event': (random) => withLine(random, pick(['null', '[]', '7', '"text"', '{}', '{"id":{}}'], random)),
  'an event with something else in it': (random) => changed(random, (event) => mutated(event, random)),
  'events with something else in them': (random) =>
    file(lines(random).map((line) => JSON.stringify(mutated(JSON.parse(line), random)))),
  'an id that is taken': (random) => changed(random, (event) => ({ ...event, author: { ...author, name: 'Eve' } })),
  'an id twice': (random) => {
    const all = lines(random);
    const again = JSON.parse(pick(all, random));
    return file([...all, canonical(again), canonical({ ...again, command: author.id })]);
  },
  'an event from the future': (random) =>
    changed(random, (event) => ({ ...event, at: `${between(random, 2027, 9999)}-01-31T00:00:00.000Z-000000` })),
  'a day that is none': (random) =>
    changed(random, (event) => ({
      ...event,
      at: pick(['2026-13-45', '0000-00-00', '2026-02-31'], random) + event.at?.toString().slice(10),
    })),
  'a later version of an event': (random) =>
    changed(random, (event) => ({ ...event, version: between(random, 2, 1e9) })),
  'a version that is none': (random) =>
    changed(random, (event) => ({ ...event, version: pick([0, -1, 1.5, '1', null], random) })),
  'an unknown kind of event': (random) =>
    changed(random, (event) => ({ ...event, type: `${pick(['a', 'é', ''], random)}.b` })),
  'a redacted event with data': (random) => changed(random, (event) => ({ ...event, redacted: true })),
  'an account merged with itself': (random) =>
    changed(random, ({ data: _, ...event }) => ({
      ...event,
      type: 'accounts.merged',
      data: { other: accountOf(event) },
    })),
  'a later format': (random) => file(lines(random), { ...MANIFEST, entente: `history/${between(random, 2, 99)}` }),
  'another manifest': (random) => file(lines(random), mutated(MANIFEST, random)),
  'a huge manifest': (random) =>
    file(lines(random), { ...MANIFEST, device: 'x'.repeat(between(random, 500, 2_000_000)) }),
  'no manifest': (random) => Buffer.from(lines(random).join('\n')),
  'no ending': (random) => Buffer.from(`${JSON.stringify(MANIFEST)}\n${lines(random).join('\n')}\n`),
  'another ending': (random) => {
    const text = file(lines(random)).toString();
    const at = text.lastIndexOf('{"entente"');
    return Buffer.from(text.slice(0, at) + JSON.stringify(mutated(JSON.parse(text.slice(at)), random)));
  },
  'two files in one': (random) => Buffer.concat([file(lines(random)), file(lines(random))]),
  'a line moved': (random) => {
    const [first = '', ...rest] = file(lines(random)).toString().split('\n');
    return Buffer.from([first, ...rest.toSpliced(between(random, 0, 20), 1)].join('\n'));
  },
  'only a manifest': () => file([]),
  'a manifest of another tool': (random) => Buffer.from(JSON.stringify({ entente: otherValue(random), version: 1 })),
};

const author = { id: '01900000-0000-7000-8000-00000000000a', name: 'Ada', device: 'bench' };

function accountOf({ subject }: Record<string, unknown>): unknown {
  return typeof subject === 'object' && subject !== null && 'account' in subject ? subject.account : null;
}
