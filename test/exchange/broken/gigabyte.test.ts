import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { examine } from '../../../utils/exchange/examine.ts';
import { preview } from '../../../utils/exchange/source.ts';

const GIGABYTE = 1024 * 1024 * 1024;
const CHUNK = new Uint8Array(64 * 1024).fill(97);
/** How often it is looked what is held. */
const EVERY = 128 * 1024 * 1024;

// What others left in this process, and what is only not swept up yet, is no matter.
setFlagsFromString('--expose-gc');
const sweep = z.function().parse(runInNewContext('gc'));

/** The bytes of buffers that are held. */
function held(): number {
  sweep();
  return process.memoryUsage().arrayBuffers;
}

/** The most that was held while one was read. */
let most = 0;

/** A file whose last line has a gigabyte, which is nowhere but in what is read of it. */
class Endless extends Blob {
  readonly #head: Blob;
  constructor(head: string) {
    super();
    this.#head = new Blob([head]);
  }
  override get size() {
    return this.#head.size + GIGABYTE;
  }
  override slice(start?: number, end?: number): Blob {
    return this.#head.slice(start, end);
  }
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const head = this.#head;
    let left = GIGABYTE;
    return new ReadableStream({
      async start(controller) {
        controller.enqueue(new Uint8Array(await head.arrayBuffer()));
      },
      pull(controller) {
        if (left <= 0) return controller.close();
        if (left % EVERY === 0) most = Math.max(most, held());
        controller.enqueue(CHUNK.slice());
        left -= CHUNK.length;
      },
    });
  }
}

test('a line of a gigabyte is told, and costs its time and no memory', async () => {
  const manifest = { entente: 'history/1', exportedAt: '2026-11-23T10:00:00.000Z', device: 'test', events: 1 };
  const history = new Endless(`${JSON.stringify(manifest)}\n`);
  const before = held();
  expect(await preview(history)).toMatchObject({ ok: true, source: { is: 'history' } });
  expect(await examine(history, { is: 'history' })).toMatchObject({ ok: true, damage: 'incomplete' });
  // What others made is held to 50 MB.
  expect(await preview(new Endless('Company;Domain\n'))).toEqual({ ok: false, fault: 'too-large' });
  expect(await preview(new Endless('BEGIN:VCARD\nNOTE:'))).toEqual({ ok: false, fault: 'too-large' });
  expect(most).toBeGreaterThan(0);
  expect(most - before).toBeLessThan(100 * 1024 * 1024);
});
