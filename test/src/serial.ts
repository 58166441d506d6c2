/** The Excel serial number of a date from March 1900 on, by the language's own calendar. */
export function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
