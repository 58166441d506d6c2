/** A list in which each text stands once. */
export interface Pool {
  /** The text's place, added at the end where it is new. */
  index(text: string): number;
  items(): readonly string[];
}

export function createPool(...first: readonly string[]): Pool {
  const places = new Map(first.map((text, index) => [text, index]));
  return {
    index(text) {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    items: () => [...places.keys()],
  };
}
