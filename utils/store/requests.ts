/**
 * The results of requests that were made one after the other in one transaction. They end in that order, so only the
 * last is waited for: in bulk a promise for each costs more than the reading.
 */
export function results<Result>(requests: readonly IDBRequest<Result>[]): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const last = requests.at(-1);
    if (!last) return resolve([]);
    last.addEventListener('success', () => resolve(requests.map(({ result }) => result)));
    last.addEventListener('error', () => reject(last.error));
  });
}

/**
 * Adds rows, and says of each whether it is new: one whose key is taken changes nothing. Nothing is read for it, which is
 * what makes a bulk of new rows as fast as bare puts.
 */
export function addNew(store: IDBObjectStore, rows: readonly unknown[]): Promise<boolean[]> {
  return new Promise((resolve, reject) => {
    const fresh = rows.map(() => true);
    const end = () => resolve(fresh);
    for (const [n, row] of rows.entries()) {
      const request = store.add(row);
      const isLast = n === rows.length - 1;
      if (isLast) request.onsuccess = end;
      request.onerror = (event) => {
        if (request.error?.name !== 'ConstraintError') return reject(request.error);
        // The transaction goes on: what is there stays as it is.
        event.preventDefault();
        event.stopPropagation();
        fresh[n] = false;
        if (isLast) end();
      };
    }
    if (rows.length === 0) end();
  });
}
