/** The day of an Excel serial number from March 1900 on, written `2026-01-31`. */
export function isoDay(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
