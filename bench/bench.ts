import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import type { Measure, Result } from "./measure";
import { measures } from "./measures";
import { BUILT, buildAddIn, makeMissingBuild } from "./missingBuild";

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

if (chosen.some(({ needsBuild }) => needsBuild)) {
  await makeMissingBuild({
    folder: BUILT,
    tell: (line) => process.stderr.write(`${line}\n`),
    build: buildAddIn,
  });
}

if (!values.json) print(["measure", "ours", "beside", "peer", "ratio", "limit", "spread", ""]);
let ok = true;
for (const measure of chosen) {
  for (const result of await resultsOf(measure)) {
    ok &&= result.ok;
    if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    else print(row(result));
  }
}
process.exitCode = ok ? 0 : 1;

/** Each measure in a process of its own, both its sides in the same: no measure finds what another has left behind. */
async function resultsOf(measure: Measure): Promise<readonly Result[]> {
  if (values.only !== undefined) return measure.run();
  const words = [...process.execArgv, import.meta.filename, "--only", measure.name, "--json"];
  const alone = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const [lines, [status]] = await Promise.all([
    text(alone.stdout),
    once(alone, "close") as Promise<[status: unknown]>,
  ]);
  const found = lines.split("\n").filter(Boolean);
  if (found.length === 0)
    throw new Error(`${measure.name} ended with status ${String(status)} and no result`);
  return found.map((line) => JSON.parse(line) as Result);
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
