import { computed, signal } from '@preact/signals';
import type { Spoken } from '../../utils/discovery/language.ts';
import { type Gains, gainsOf } from '../../utils/discovery/playbook/gains.ts';
import type { Playbook } from '../../utils/discovery/playbook/playbook.ts';
import { type PlaybookFault, readPlaybook } from '../../utils/discovery/playbook/read.ts';
import { idsOn, playbookOn, type Shelf, withOwn, withoutOwn } from '../../utils/discovery/playbook/shelf.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Records } from '../../utils/domain/records.ts';

/** What the library needs of the world. */
export interface LibraryWorld {
  language: Spoken;
  kept(): Shelf;
  /** Throws where there is no room. */
  keep(shelf: Shelf): void;
  /** The newest accounts. */
  accounts(): Promise<readonly { account: Id; name: string }[]>;
  recordsOf(account: Id): Promise<Records | undefined>;
  save(file: Blob, name: string): void;
}

export type Library = Awaited<ReturnType<typeof openLibrary>>;

/** The playbooks: which is in use, what stands in it, and what its questions gave. */
export async function openLibrary(world: LibraryWorld) {
  const { language } = world;
  const shelf = signal(world.kept());
  /** As it stands in the editor: what is right of it is kept at once. */
  const book = signal(await playbookOn(shelf.value, shelf.value.chosen, language));
  const names = signal(await namesOn(shelf.value));
  const fault = signal<{ place: string; fault: PlaybookFault } | null>(null);
  const said = signal<'imported' | 'reset' | 'full' | null>(null);
  const accounts = signal<readonly { account: Id; name: string }[]>([]);
  const tried = signal<Records | null>(null);
  const gains = signal<Gains>(new Map());
  /** How many of the person's own cannot be read. */
  const unread = computed(() => shelf.value.unread.length);
  const isOwn = computed(() => shelf.value.own.some((one) => one.id === book.value.id && one.language === language));

  async function namesOn(of: Shelf): Promise<{ id: string; name: string; own: boolean }[]> {
    const books = await Promise.all(idsOn(of, language).map((id) => playbookOn(of, id, language)));
    return books.map((one) => ({ id: one.id, name: one.name, own: of.own.includes(one) }));
  }

  /** Keeps a shelf; false where there is no room. */
  function keep(next: Shelf): boolean {
    try {
      world.keep(next);
      shelf.value = next;
      return true;
    } catch {
      said.value = 'full';
      return false;
    }
  }

  async function show(next: Shelf, what: typeof said.value): Promise<void> {
    if (!keep(next)) return;
    book.value = await playbookOn(next, next.chosen, language);
    names.value = await namesOn(next);
    fault.value = null;
    said.value = what;
  }

  function save(book: unknown, name: string): void {
    const text = typeof book === 'string' ? book : JSON.stringify(book, null, 2);
    world.save(new Blob([text], { type: 'application/json' }), name);
  }

  /** Reads a playbook as anybody's: what is wrong with it is said, and nothing is changed. */
  function examine(file: string): Playbook | null {
    const read = readPlaybook(file);
    said.value = null;
    fault.value = read.ok ? null : { place: read.place, fault: read.fault };
    return read.ok ? read.playbook : null;
  }

  return {
    language,
    book,
    names,
    fault,
    said,
    accounts,
    tried,
    gains,
    isOwn,
    unread,
    choose: (id: string) => show({ ...shelf.value, chosen: id }, null),
    /** Changes the playbook in use; kept at once, unless something is wrong with it. */
    edit(change: Partial<Playbook>) {
      book.value = { ...book.value, ...change };
      const right = examine(JSON.stringify(book.value));
      const wasOwn = isOwn.value;
      if (right && keep(withOwn(shelf.value, right)) && !wasOwn)
        void namesOn(shelf.value).then((now) => (names.value = now));
    },
    async bringIn(file: Blob) {
      const read = examine(await file.text());
      if (read)
        await show(
          { ...withOwn(shelf.value, read), chosen: read.language === language ? read.id : shelf.value.chosen },
          'imported',
        );
    },
    reset: () => show(withoutOwn(shelf.value, book.value), 'reset'),
    export: () => save(book.value, `${book.value.id}.${language}.json`),
    /** One is mended in its file and brought in again. */
    exportUnread() {
      for (const [at, one] of shelf.value.unread.entries()) save(one, `unreadable-${at + 1}.json`);
    },
    forgetUnread: () => show({ ...shelf.value, unread: [] }, null),
    /** Looks up what the questions gave, and on whom they can be tried. */
    async look() {
      accounts.value = await world.accounts();
      const known = await Promise.all(accounts.value.map(({ account }) => world.recordsOf(account)));
      gains.value = gainsOf(known.filter((records) => records !== undefined));
    },
    async try(account: Id) {
      tried.value = (await world.recordsOf(account)) ?? null;
    },
  };
}
