import type { ImportedRow } from '../../domain/imported-row.ts';
import type { Row } from '../csv/rows.ts';
import type { Finding } from '../fault.ts';
import type { Foreign } from '../source.ts';
import type { Card } from '../vcard/cards.ts';
import { cellsOf } from '../vcard/cells.ts';
import type { Readers } from './readers.ts';
import { type Cell, understand } from './understand.ts';

/** What a few rows or cards come to. */
export interface ForeignStep {
  rows: ImportedRow[];
  findings: Finding[];
}

/** Reads rows or cards, each by itself: a broken one is told and left out, the others go on. */
export function readItems(items: readonly (Row | Card)[], source: Foreign, readers: Readers): ForeignStep {
  const step: ForeignStep = { rows: [], findings: [] };
  for (const item of items) {
    if ('fault' in item) {
      step.findings.push({ ...item, where: '', refused: true });
      continue;
    }
    const cells = 'cells' in item ? cellsIn(item.cells, source) : cellsOf(item.properties);
    const { row, findings, refused } = understand(cells, readers);
    step.findings.push(...findings.map((one) => ({ line: item.line, ...one, refused: false })));
    if (refused) step.findings.push({ line: item.line, fault: refused, where: '', refused: true });
    else step.rows.push(row);
  }
  return step;
}

function cellsIn(cells: readonly string[], source: Foreign): Cell[] {
  if (source.is !== 'csv') return [];
  return source.mapping.flatMap((target, n) => {
    const text = cells[n];
    return target === null || text === undefined ? [] : [{ target, text, where: source.headings[n] ?? '' }];
  });
}
