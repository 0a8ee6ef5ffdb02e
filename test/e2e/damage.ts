/**
 * Changes a draft that is kept as nothing of ours would write it. Evaluated in a page of the extension.
 *
 * @param end how its id ends
 */
export async function damage(end: string, change: object): Promise<void> {
  const done = <Result>(asked: IDBRequest<Result>) =>
    new Promise<Result>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
  const db = await done(indexedDB.open('entente'));
  const drafts = db.transaction('drafts', 'readwrite').objectStore('drafts');
  const row = (await done(drafts.getAll())).find(({ id }) => id.endsWith(end));
  if (!row) throw new Error(`There is no draft of ${end}`);
  await done(drafts.put({ ...row, ...change }));
  db.close();
}
