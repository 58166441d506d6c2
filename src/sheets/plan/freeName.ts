/**
 * The first name that nothing else has, in any case.
 * @param named the wanted name, or the one with a number, from 2 on
 */
export function freeName(named: (number?: number) => string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase()));
  let name = named();
  for (let number = 2; used.has(name.toLocaleLowerCase()); number++) name = named(number);
  return name;
}

/** A sheet's name with its number: `Log`, `Log (2)`. */
export function numberedSheet(wanted: string, number?: number): string {
  return number === undefined ? wanted : `${wanted} (${number})`;
}
