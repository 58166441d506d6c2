import { wordsOf } from "./wordsOf";

/** An item that can be found: its name, and further words on it. */
export interface Searchable {
  readonly title: string;
  readonly detail: string;
  /** Words that it is found by as well, and that nobody is shown. */
  readonly also?: string;
}

/**
 * The items that have every word searched for, the best first: where words of the title begin with them, before those
 * that have them in the middle, and those with them in their further words alone; within each in the order given.
 */
export function matches<Item extends Searchable>(query: string, items: readonly Item[]): readonly Item[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  return items
    .flatMap((item) => {
      const distance = distanceOf(wanted, item);
      return distance === undefined ? [] : [{ item, distance }];
    })
    .sort((one, other) => one.distance - other.distance)
    .map(({ item }) => item);
}

/**
 * How far an item is from what is searched for, 0 for the title's first words; `undefined` where a word is not in it.
 */
function distanceOf(wanted: readonly string[], { title, detail, also = "" }: Searchable): number | undefined {
  const inTitle = wordsWithJoined(title);
  const inDetail = wordsWithJoined(`${detail} ${also}`);
  let distance = 0;
  for (const word of wanted) {
    const places = [
      inTitle[0]?.startsWith(word) === true,
      inTitle.some((each) => each.startsWith(word)),
      inTitle.some((each) => each.includes(word)),
      inDetail.some((each) => each.startsWith(word)),
      inDetail.some((each) => each.includes(word)),
    ];
    const place = places.indexOf(true);
    if (place < 0) return undefined;
    distance += place;
  }
  return distance;
}

/** A name with a hyphen is found by its parts, and written as one. */
function wordsWithJoined(text: string): readonly string[] {
  return [...wordsOf(text), ...(text.includes("-") ? wordsOf(text.replaceAll("-", "")) : [])];
}
