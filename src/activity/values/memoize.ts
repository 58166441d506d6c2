interface MemoEntry<Written, Value> {
  readonly written: Written;
  readonly value: Value;
  /** The one that followed it the last time. */
  next: MemoEntry<Written, Value> | undefined;
}

/**
 * Reads each text or entry once and hands the same value out again: a table has few different ones and many rows.
 * The successor of a text is tried first when that text comes again, then the same once more, for rows follow each
 * other in some order: comparing two texts costs far less than looking one up.
 */
export function memoize<Written, Value>(read: (written: Written) => Value): (written: Written) => Value {
  const known = new Map<Written, MemoEntry<Written, Value>>();
  let last: MemoEntry<Written, Value> | undefined;
  return (written) => {
    const guess = last?.next;
    if (guess && guess.written === written) {
      last = guess;
      return guess.value;
    }
    if (last && last.written === written) return last.value;
    let found = known.get(written);
    if (!found) known.set(written, (found = { written, value: read(written), next: undefined }));
    if (last) last.next = found;
    last = found;
    return found.value;
  };
}
