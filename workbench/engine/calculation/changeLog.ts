import type { RecalculatedCell } from "../engineOptions";
import type { SheetNode } from "../graph/sheetNode";

/** Which cells have got another value since they were last asked for. */
export interface ChangeLog {
  readonly note: (place: SheetNode, key: number) => void;
  take(): RecalculatedCell[];
}

export function createChangeLog(): ChangeLog {
  let changed = new Map<SheetNode, Set<number>>();
  return {
    note(place, key) {
      const keys = changed.get(place);
      if (keys) keys.add(key);
      else changed.set(place, new Set([key]));
    },
    take() {
      const result: RecalculatedCell[] = [];
      for (const [{ sheet }, keys] of changed) for (const key of keys) result.push({ sheet, key });
      changed = new Map();
      return result;
    },
  };
}
