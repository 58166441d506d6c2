import { hasFailed, type Outcome } from "./outcome";

const WIDTHS = [18, 15, 32, 15, 8, 6, 14, 14, 0];
const HEADINGS = ["measure", "ours", "beside", "peer", "ratio", "limit", "median within", "all runs", ""];

/** The head of the table. */
export const TABLE_HEAD = line(HEADINGS);

/** Lines of a table: a measure's description over its rows, and a row an outcome. */
export function tableLines(outcomes: readonly Outcome[]): string[] {
  const [first] = outcomes;
  return first ? [`${first.name}: ${first.description}`, ...outcomes.map(row)] : [];
}

function row(outcome: Outcome): string {
  if (hasFailed(outcome)) return line([outcome.name, `FAILED: ${outcome.failure}`]);
  const { name, ours, peer, peerName, ratio, limit, verdict, unit, spread, medianRange } = outcome;
  return line([
    name,
    `${short(ours)} ${unit}`,
    peerName,
    `${short(peer)} ${unit}`,
    short(ratio),
    limit === null ? "-" : short(limit),
    medianRange.map(short).join("-"),
    spread.map(short).join("-"),
    verdict === "over" ? "OVER" : verdict,
  ]);
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function line(columns: readonly string[]): string {
  return columns
    .map((text, index) => text.padEnd(WIDTHS[index] ?? 0))
    .join(" ")
    .trimEnd();
}
