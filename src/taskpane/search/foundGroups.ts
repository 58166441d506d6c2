import { SEARCH_GROUPS, type SearchGroup } from "../../language/pane/searchTexts";
import type { SearchItem } from "./searchItems";

/** At most this many of a group are listed; a longer search text narrows them down. */
const LISTED = 6;

/** The items found in one group. */
export interface FoundGroup {
  readonly group: SearchGroup;
  readonly items: readonly SearchItem[];
  /** How many more there are. */
  readonly more: number;
}

/** Grouped, the groups in the order of the best that each has. */
export function foundGroups(found: readonly SearchItem[]): readonly FoundGroup[] {
  return SEARCH_GROUPS.map((group) => found.filter((item) => item.group === group))
    .filter((items) => items.length > 0)
    .sort(([one], [other]) => (one && other ? found.indexOf(one) - found.indexOf(other) : 0))
    .flatMap((items) => {
      const [first] = items;
      return first
        ? [{ group: first.group, items: items.slice(0, LISTED), more: Math.max(items.length - LISTED, 0) }]
        : [];
    });
}
