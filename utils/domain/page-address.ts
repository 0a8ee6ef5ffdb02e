/**
 * Whether two addresses are those of one page. A fragment points into a page and does not make another, unless an
 * application routes by it (`#/team`, `#!team`).
 */
export function isSamePage(one: string, other: string): boolean {
  if (one === other) return true;
  return (one.includes('#') || other.includes('#')) && withoutFragment(one) === withoutFragment(other);
}

function withoutFragment(address: string): string {
  return address.replace(/#(?![/!])[\s\S]*$/, '');
}
