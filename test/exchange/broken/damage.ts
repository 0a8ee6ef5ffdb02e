import { gzipSync } from 'node:zlib';
import { pick, type Random } from '../../bench/store/language.ts';

/** Between two numbers, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function noise(random: Random, length: number): Buffer<ArrayBuffer> {
  return Buffer.from(Uint8Array.from({ length }, () => Math.floor(random() * 256)));
}

/** Bytes cut short somewhere. */
export function cut(bytes: Buffer<ArrayBuffer>, random: Random): Buffer<ArrayBuffer> {
  return bytes.subarray(0, between(random, 1, Math.max(1, bytes.length - 1)));
}

/** Bytes some of which are others. */
export function scrambled(bytes: Buffer<ArrayBuffer>, random: Random): Buffer<ArrayBuffer> {
  const copy = Buffer.from(bytes);
  for (let n = between(random, 1, 20); n > 0; n--) copy[between(random, 0, copy.length - 1)] = between(random, 0, 255);
  return copy;
}

/** A few kilobytes that inflate to megabytes. */
export function bomb(random: Random, start = ''): Buffer<ArrayBuffer> {
  const filling = pick(['\0', ' ', '[', '\n', 'a', '{"a":'], random);
  return gzipSync(start + filling.repeat(between(random, 2, 6) * 1024 * 1024));
}

/** A value that is not what it was: of another kind, empty, or far too large. */
export function otherValue(random: Random): unknown {
  return pick<() => unknown>(
    [
      () => null,
      () => -1,
      () => 1e21,
      () => true,
      () => '',
      () => 'x'.repeat(between(random, 501, 30_000)),
      () => [],
      () => ({ toString: 'no' }),
      () => '\ud800\u0000\u202e',
      () => '<img src=x onerror=alert(1)>',
      () => 'javascript:alert(1)',
      () => '2026-13-45T99:99:99.999Z-000000',
      () => '9999-12-31T23:59:59.999Z-999999',
      () => '00000000-0000-0000-0000-000000000000',
    ],
    random,
  )();
}

/** The value with one of its members, however deep, changed, removed or added. */
export function mutated(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null) return otherValue(random);
  if (Array.isArray(value)) {
    const at = between(random, 0, value.length - 1);
    const grows = value.length === 0 || random() < 0.3;
    return grows ? [...value, otherValue(random)] : value.with(at, mutated(value[at], random));
  }
  const keys = Object.keys(value);
  const key = pick([...keys, 'surplus', 'constructor'], random);
  const { [key]: member, ...others } = { ...value } as Record<string, unknown>;
  return random() < 0.15 ? others : { ...others, [key]: mutated(member, random) };
}
