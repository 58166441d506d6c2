/** Reads each text once and hands the same value out again: a file has few different texts and many rows. */
export function once<Value>(read: (written: string) => Value): (written: string) => Value {
  const known = new Map<string, Value>();
  return (written) => {
    let value = known.get(written);
    if (value === undefined) known.set(written, (value = read(written)));
    return value;
  };
}
