import type { Files } from '../../utils/store/files.ts';

/** Files in memory, in place of the browser's private ones. @param room bytes that there is room for */
export function memoryFiles(room: () => number | null = () => null): Files {
  const files = new Map<string, Blob>();
  return {
    async write(name, chunks) {
      files.set(name, new Blob(await Array.fromAsync(chunks)));
    },
    read: async (name) => files.get(name) ?? null,
    async remove(name) {
      files.delete(name);
    },
    names: async () => [...files.keys()],
    room: async () => room(),
  };
}
