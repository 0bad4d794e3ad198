// How stories are laid out, by their number alone: no row of a page ends with a hole.

/** Rows of three, with as many pairs between them as it takes to come out even; a single one has a row for itself. */
export function arrange<T>(items: readonly T[]): T[][] {
  let pairs = items.length < 2 ? 0 : (3 - (items.length % 3)) % 3;
  const rows: T[][] = [];
  let at = 0;
  const take = (count: number) => {
    rows.push(items.slice(at, at + count));
    at += count;
  };
  while (at < items.length) {
    if (items.length - at > pairs * 2) take(3);
    if (pairs > 0) {
      take(2);
      pairs -= 1;
    }
  }
  return rows;
}

/** How many stories stand in words beside the one that leads, when `others` follow it: never so many that a single one is left. */
export function besideLead(others: number): number {
  if (others < 3) return 0;
  return others === 4 ? 2 : 3;
}
