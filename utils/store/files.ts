import { roomLeft } from './space.ts';

/** Files of our own, which no page sees and no person: what is being taken in, and what is ready to be fetched. */
export interface Files {
  /** Writes a file whole: where this does not end, there is none. */
  write(name: string, chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<void>;
  /** Null where there is no such file. */
  read(name: string): Promise<Blob | null>;
  remove(name: string): Promise<void>;
  names(): Promise<string[]>;
  /** Bytes that the browser still lets us write, as it estimates; null where it does not say. */
  room(): Promise<number | null>;
}

const FOLDER = 'exchange';

/**
 * The browser's private file system (OPFS).
 *
 * @param disk `navigator.storage`
 */
export function privateFiles(disk: Pick<StorageManager, 'getDirectory' | 'estimate'>): Files {
  const folder = async () => (await disk.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
  return {
    async write(name, chunks) {
      const handle = await (await folder()).getFileHandle(name, { create: true });
      const file = await handle.createWritable();
      try {
        for await (const chunk of chunks) await file.write(chunk);
        await file.close();
      } catch (error) {
        await file.abort();
        await this.remove(name);
        throw error;
      }
    },
    async read(name) {
      try {
        return await (await (await folder()).getFileHandle(name)).getFile();
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async remove(name) {
      try {
        await (await folder()).removeEntry(name);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
    async names() {
      return Array.fromAsync((await folder()).keys());
    },
    room: () => roomLeft(disk),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
