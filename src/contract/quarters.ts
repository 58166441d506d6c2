/** The first day of a quarter: `2026-04-01` of `2026K2`. */
export function firstDayOfQuarter(quarter: string): string {
  const month = 3 * Number(quarter.slice(5)) - 2;
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}

/** The last quarters that have begun by a day, as the statistics name them, the latest first. */
export function quartersUntil(day: string, count: number): string[] {
  const latest = 4 * Number(day.slice(0, 4)) + Math.ceil(Number(day.slice(5, 7)) / 3) - 1;
  return Array.from({ length: count }, (_, back) => {
    const quarter = latest - back;
    return `${Math.floor(quarter / 4)}K${(quarter % 4) + 1}`;
  });
}
