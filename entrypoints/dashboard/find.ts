import type { Find, Line } from '../../utils/dashboard/directory.ts';
import { piecesOf } from '../../utils/dashboard/pieces.ts';
import type { Query as Asked } from '../../utils/dashboard/query.ts';
import { needKind } from '../../utils/domain/need.ts';
import { signalKind } from '../../utils/domain/signal.ts';
import { owner, stage } from '../../utils/domain/stage.ts';
import { z } from '../../utils/domain/zod.ts';
import type { Filter } from '../../utils/search/filter.ts';
import { match, parseQuery, type Query, wordsOfQuery } from '../../utils/search/query.ts';
import type { SearchRow } from '../../utils/search/row.ts';
import { snippet } from '../../utils/search/snippet.ts';
import type { Database } from '../../utils/store/database.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { search } from '../../utils/store/search.ts';

const PAGE = 30;

const place = z.object({ near: z.number(), key: z.string() });

/** The accounts that answer to what is asked, with the words around what was found in each. */
export function findIn(db: Database): Find {
  return async (asked, after) => {
    const query = parseQuery(asked.words, filterOf(asked));
    const page = { limit: PAGE, after: z.parse(z.nullable(place), after) };
    const { rows, next, more, corrected } = await search(db, query, page);
    const meant = corrected?.query ?? query;
    const lines = await Promise.all(rows.map((row) => lineOf(db, row, meant)));
    return { lines, next, refine: more, meant: corrected ? wordsOfQuery(meant).join(' ') : null };
  };
}

/** What is asked by a name that nothing has narrows nothing. */
function filterOf(asked: Asked): Filter {
  const known = <Value>(name: string, schema: z.ZodMiniType<Value>, value: string) => {
    const read = z.safeParse(schema, value);
    return read.success ? { [name]: read.data } : {};
  };
  return {
    ...known('stage', stage, asked.stage),
    ...known('owner', owner, asked.owner),
    ...known('signal', signalKind, asked.signal),
    ...known('need', needKind, asked.need),
    ...(asked.origin.trim() !== '' && { origin: asked.origin }),
    ...(asked.touched !== '' && { touched: asked.touched }),
  };
}

async function lineOf(db: Database, row: SearchRow, query: Query): Promise<Line> {
  const { account, name, domain, place, stage, owner, lastEvent } = row;
  // What is found in the name shows already.
  const isInName = match(row, query) === wordsOfQuery(query).length;
  const records = isInName ? undefined : await recordsOf(db, account);
  const around = records && snippet(records, query);
  const found = around ? piecesOf(around.text, around.marks) : [];
  return { account, name, domain: domain ?? '', place: place ?? '', stage, owner, newest: lastEvent, found };
}
