const YES = new Set(["ja", "j", "yes", "y", "x", "1", "sand", "true"]);
const NO = new Set(["nej", "n", "no", "0", "falsk", "false", ""]);

/** The answer in a yes-or-no cell: a blank is no, `undefined` neither. */
export function parseYesNo(entry: string | number | boolean | null): boolean | undefined {
  const written = String(entry ?? "")
    .trim()
    .toLowerCase();
  if (YES.has(written)) return true;
  return NO.has(written) ? false : undefined;
}
