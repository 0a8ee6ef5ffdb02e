import { ranked } from '../domain/best.ts';
import { type Fact, MANIFOLD } from '../domain/fact.ts';

/** A field of which the two sides of a merge show different values. */
export interface Choice<Field extends string> {
  field: Field;
  values: readonly [string, string];
  /** The one that shows by itself once they are one; null where the two are as good as each other. */
  shown: string | null;
}

/**
 * What a person may choose field by field when two accounts, or two contacts, become one. Fields that keep all values
 * need no choice. @param domain the account's own
 */
export function mergeChoices<Kind extends Fact>(
  fields: readonly Kind['field'][],
  one: readonly Kind[],
  other: readonly Kind[],
  domain: string | null,
): Choice<Kind['field']>[] {
  return fields.flatMap((field) => {
    const best = (...facts: readonly Kind[]) => ranked(facts, field, domain)[0]?.value;
    const [mine, theirs] = [best(...one), best(...other)];
    if (mine === undefined || theirs === undefined || mine === theirs || MANIFOLD.has(field)) return [];
    const shown = best(...one, ...other);
    const isSure = shown !== undefined && shown === best(...other, ...one);
    return [{ field, values: [mine, theirs], shown: isSure ? shown : null }];
  });
}

/** What is ticked of a choice: what the person picked, else what shows by itself, else the first. */
export function tickedOf<Field extends string>(
  { field, values, shown }: Choice<Field>,
  picked: ReadonlyMap<Field, string>,
): string {
  return picked.get(field) ?? shown ?? values[0];
}

/** The values that are ticked and would not show by themselves. */
export function chosenOf<Field extends string>(choices: readonly Choice<Field>[], picked: ReadonlyMap<Field, string>) {
  return choices.flatMap((choice) => {
    const value = tickedOf(choice, picked);
    return value === choice.shown ? [] : [{ field: choice.field, value }];
  });
}
