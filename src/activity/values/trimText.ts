/**
 * A text cell of a file without the spaces that pad it; `null` where nothing is left. A leading tab or line
 * break stays: Excel may make a formula of what follows it.
 */
export function trimText(written: string): string | null {
  if (written === "") return null;
  const text = written.replace(/^[ \u00a0]+/, "").trimEnd();
  return text === "" ? null : text;
}
