import { STEP_MONTHS } from "../steps";

/** A step, or a year, that is written almost as one: `2026Q3`, `2026-k3`, `2026-7`, `2026/27`. */
const NEARLY_STEP = /^(\d{4})[-/ ]?([HKQ]?)(\d{1,2})$/i;

/** The step or year that a text means; `undefined` where it is not written like one. */
export function nearestStep(text: string): string | undefined {
  const [, year = "", letter = "", number = ""] = NEARLY_STEP.exec(text.trim()) ?? [];
  const isYear = letter === "" && Number(number) === (Number(year) + 1) % 100;
  if (isYear) return year;
  const kind = letter.toUpperCase().replace("Q", "K") || "-";
  const isPart = Number(number) >= 1 && Number(number) * (STEP_MONTHS[kind] ?? Infinity) <= 12;
  return isPart ? `${year}${kind}${kind === "-" ? number.padStart(2, "0") : Number(number)}` : undefined;
}
