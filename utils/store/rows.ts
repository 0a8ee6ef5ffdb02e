import { z } from '../domain/zod.ts';

/**
 * Those rows that can be read, each checked by itself: one that is damaged must not keep the others from leaving. It
 * stays where it is, and is told of on the console, by its fault and not by its contents.
 */
export function soundRows<Row>(schema: z.ZodMiniType<Row>, store: string, rows: readonly unknown[]): Row[] {
  return rows.flatMap((row) => {
    const read = z.safeParse(schema, row);
    if (read.success) return [read.data];
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    console.error(`A row of ${store} cannot be read: ${faults.join('; ')}`);
    return [];
  });
}
