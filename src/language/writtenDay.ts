/** A day as Danes write it: `01-07-2026`. */
export function writtenDay(day: string | Date): string {
  const iso = typeof day === "string" ? day : day.toISOString().slice(0, 10);
  return iso.split("-").reverse().join("-");
}
