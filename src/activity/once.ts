interface Known<Value> {
  readonly text: string;
  readonly value: Value;
  /** What came after it the last time. */
  next: Known<Value> | undefined;
}

/**
 * Reads each text once and hands the same value out again: a file has few different texts and many rows. What
 * came after a text is tried first when it comes again, for rows follow each other in some order: comparing two
 * texts costs far less than looking one up.
 */
export function once<Value>(read: (written: string) => Value): (written: string) => Value {
  const known = new Map<string, Known<Value>>();
  let last: Known<Value> | undefined;
  return (written) => {
    const guess = last?.next;
    if (guess?.text === written) {
      last = guess;
      return guess.value;
    }
    let found = known.get(written);
    if (!found) known.set(written, (found = { text: written, value: read(written), next: undefined }));
    if (last) last.next = found;
    last = found;
    return found.value;
  };
}
