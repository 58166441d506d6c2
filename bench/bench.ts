import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Measure } from "./measure";
import { measureAlone } from "./measureAlone";
import { measures } from "./measures";
import { BUILT, buildAddIn, makeMissingBuild } from "./missingBuild";
import { exitStatus, outcomesOf, type Outcome } from "./outcome";
import { TABLE_HEAD, tableLines } from "./table";

const USAGE = `Use: npm run -s bench -- [--only NAME] [--json]
NAME is one of ${measures.map(({ name }) => name).join(", ")}.`;

const values = readArguments();
if (values.help) {
  print([USAGE]);
  process.exit(0);
}

const chosen = values.only === undefined ? measures : measures.filter(({ name }) => name === values.only);
if (chosen.length === 0) {
  tell(`No measure is named ${values.only}: choose one of ${measures.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

if (chosen.some(({ needsBuild }) => needsBuild)) {
  await makeMissingBuild({ folder: BUILT, tell, build: buildAddIn });
}

const before = load();
if (!values.json) print([TABLE_HEAD]);
const outcomes: Outcome[] = [];
for (const measure of chosen) {
  const found = await (values.only === undefined ? alone(measure) : outcomesOf(measure));
  outcomes.push(...found);
  print(values.json ? found.map((outcome) => JSON.stringify(outcome)) : tableLines(found));
}
if (!values.json)
  tell(
    `Processes that wanted one of ${availableParallelism()} cores: ${before} before, ${load()} at the end.`,
  );
process.exitCode = exitStatus(outcomes);

/** Ends the process where an argument is none of the bench's. */
function readArguments() {
  try {
    return parseArgs({
      options: {
        help: { type: "boolean", short: "h", default: false },
        json: { type: "boolean", default: false },
        only: { type: "string" },
      },
    }).values;
  } catch (error) {
    tell(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

function alone(measure: Measure): Promise<readonly Outcome[]> {
  return measureAlone(measure, [...process.execArgv, import.meta.filename, "--only", measure.name, "--json"]);
}

/** In the last minute, on average. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
