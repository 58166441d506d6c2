/** Excel allows sheets no longer names. */
const LONGEST = 31;

/**
 * A report's name, with a number where there is one of that name already: a report is frozen, and made again it
 * stands beside the earlier.
 * @param taken the workbook's sheets
 */
export function reportName(subject: string, isoDay: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase()));
  const named = (ending: string) => `${subject.slice(0, LONGEST - ending.length).trimEnd()}${ending}`;
  let name = named(` ${isoDay}`);
  for (let number = 2; used.has(name.toLocaleLowerCase()); number++) name = named(` ${isoDay} (${number})`);
  return name;
}
