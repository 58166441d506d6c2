/**
 * A figure as a file writes it in Danish: spaces around it, thousands grouped by dots or spaces in groups of
 * three, a decimal comma. `undefined` where it is none: `1.5` is not well grouped, and is never read as 1.5 or 15.
 */
export function readFigure(text: string): number | undefined {
  const written = text.trim().replaceAll(/[\u00a0\u202f]/g, " ");
  const parts = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?$/.exec(written);
  if (!parts) return undefined;
  const whole = parts[2]?.replaceAll(/[. ]/g, "");
  const value = Number(`${parts[1]}${whole}.${parts[3] ?? "0"}`);
  return Number.isFinite(value) ? value : undefined;
}
