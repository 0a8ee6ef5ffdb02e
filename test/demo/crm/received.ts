import { writeFile } from 'node:fs/promises';
import type { Delivery } from '../inbox/delivery.ts';

type Received = Pick<Delivery, 'body' | 'verified'>;

/** What was received, in numbers, and what the first save says. */
export function summaryOf(received: readonly Received[]) {
  const saved = received.find(({ body }) => body.type === 'prospect.saved');
  const { account, contacts, needs, questions } = saved?.body.data ?? {};
  return {
    received: received.length,
    verified: received.filter(({ verified }) => verified).length,
    account: account?.name,
    contacts: contacts?.length,
    needs: needs?.length,
    questions: questions?.length,
  };
}

export async function writeLines(file: string, lines: readonly object[]): Promise<void> {
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
