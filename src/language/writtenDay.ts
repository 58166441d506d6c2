/** `2026-07-01` as Danes write it: `01-07-2026`. */
export function writtenDay(day: string): string {
  return day.split("-").reverse().join("-");
}
