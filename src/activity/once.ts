/**
 * Reads each text once and hands the same value out again: a file has few different texts and many rows, and
 * often the same text in the row before.
 */
export function once<Value>(read: (written: string) => Value): (written: string) => Value {
  const known = new Map<string, Value>();
  let last: string | undefined;
  let lastValue: Value | undefined;
  return (written) => {
    if (written === last && lastValue !== undefined) return lastValue;
    let value = known.get(written);
    if (value === undefined) known.set(written, (value = read(written)));
    last = written;
    lastValue = value;
    return value;
  };
}
