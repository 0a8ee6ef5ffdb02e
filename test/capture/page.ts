import { JSDOM } from 'jsdom';
import { read } from '../../utils/capture/read/read.ts';
import type { Reading } from '../../utils/capture/reading.ts';
import { type TakeOptions, take } from '../../utils/capture/snapshot/take.ts';
import { snapshot } from '../../utils/capture/snapshot.ts';
import { understand } from '../../utils/capture/understand/understand.ts';
import { type Capture, capture } from '../../utils/domain/capture.ts';
import { nthOf } from '../../utils/domain/identifier.ts';
import { z } from '../../utils/domain/zod.ts';

export const HOME = 'https://www.northgate-tools.example/';
const NOW = Date.UTC(2026, 0, 2);
const ROOT = '00000000-0000-7000-8000-000000000000';

/** A page read as Entente reads it: taken down as the capture script does, and checked as the background checks it. */
export function readPage(html: string, url = HOME, options: TakeOptions = {}): Reading {
  const { document } = new JSDOM(html, { url }).window;
  return readDocument(document, url, options);
}

export function readDocument(document: Document, url = HOME, options: TakeOptions = {}): Reading {
  const taking = take(document, url, { now: () => 0, ...options });
  while (!taking.goOn());
  return read(z.parse(snapshot, taking.snapshot()));
}

/** What is understood of a page; checked against the schema of what the bridge carries. */
export function capturePage(html: string, url = HOME): Capture {
  let minted = 0;
  const means = { now: NOW, clock: () => 0, mint: () => nthOf(ROOT, minted++) };
  return z.parse(capture, understand(readPage(html, url), means));
}

/** A JSON-LD block. */
export function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

/** The best value of each field. */
export function best(facts: readonly { field: string; value: string }[]): Record<string, string> {
  return Object.fromEntries(facts.toReversed().map(({ field, value }) => [field, value]));
}

/** All values of one field, best first. */
export function valuesOf(facts: readonly { field: string; value: string }[], field: string): string[] {
  return facts.filter((fact) => fact.field === field).map(({ value }) => value);
}
