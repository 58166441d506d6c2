import { parseArgs } from "node:util";
import type { Measure, Result } from "./measure";
import { measures } from "./measures";

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, only: { type: "string" } },
});

const chosen = values.only === undefined ? measures : measures.filter(({ name }) => name === values.only);
if (chosen.length === 0) {
  process.stderr.write(
    `No measure is named ${values.only}: choose one of ${measures.map(({ name }) => name).join(", ")}.\n`,
  );
  process.exit(2);
}

const results = await runAll(chosen);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

/** One measure after the other, each line as soon as it is known. */
async function runAll(all: readonly Measure[]): Promise<Result[]> {
  const found: Result[] = [];
  if (!values.json) print(["measure", "ours", "beside", "peer", "ratio", "limit", "spread", ""]);
  for (const measure of all) {
    for (const result of await measure.run()) {
      found.push(result);
      if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
      else print(row(result));
    }
  }
  return found;
}

function row({ name, ours, peer, peerName, ratio, limit, ok, unit, spread }: Result): string[] {
  const figure = (value: number) => `${Number(value.toPrecision(3))} ${unit}`;
  const short = (value: number) => String(Number(value.toPrecision(3)));
  return [
    name,
    figure(ours),
    peerName,
    figure(peer),
    short(ratio),
    short(limit),
    spread.map(short).join("-"),
    ok ? "ok" : "OVER",
  ];
}

function print(columns: readonly string[]): void {
  const widths = [18, 12, 22, 12, 9, 7, 16, 4];
  process.stdout.write(
    `${columns
      .map((text, index) => text.padEnd(widths[index] ?? 0))
      .join(" ")
      .trimEnd()}\n`,
  );
}
