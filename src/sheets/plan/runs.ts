/** Neighbours that are treated alike. */
export interface Run<Item> {
  readonly key: string;
  /** The first of them, and its index. */
  readonly first: Item;
  readonly start: number;
  readonly length: number;
}

/** Neighbours of the same key as one run, so that one action serves them all; none for an empty key. */
export function runsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Run<Item>[] {
  const found: { key: string; first: Item; start: number; length: number }[] = [];
  items.forEach((first, start) => {
    const key = keyOf(first);
    const last = found.at(-1);
    if (last?.key === key) last.length += 1;
    else found.push({ key, first, start, length: 1 });
  });
  return found.filter(({ key }) => key !== "");
}
