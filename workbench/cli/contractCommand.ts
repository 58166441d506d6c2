import { parseArgs } from "node:util";
import { toJsonSchema } from "@valibot/to-json-schema";
import { contractChangeLine } from "../../src/commands/updating/contractChangeLine";
import { contractSchema, type Contract } from "../../src/contract/contract";
import { contractDifference } from "../../src/contract/changes/contractChanges";
import { populationLacks } from "../../src/contract/population";
import { commandLineTexts } from "../../src/language/commandLine/commandLine";
import { contractCommandTexts } from "../../src/language/commandLine/contractCommandTexts";
import { contractFaultText } from "../../src/language/contract/contractFaultTexts";
import type { Streams } from "./command";
import { contractFromSheets, contractToSheets, type TaskOutput } from "./contractSheetTasks";
import { contractFaultLine, readJudgedContract, readContract, readPopulation } from "./files/readInput";
import { parseWords } from "./options/parseWords";
import { UsageError } from "./options/usageError";

const OPTIONS = {
  population: { type: "string" },
  acknowledge: { type: "boolean", default: false },
  language: { type: "string", default: "da" },
  json: { type: "boolean", default: false },
  out: { type: "string" },
  empty: { type: "boolean", default: false },
  years: { type: "string" },
} as const;

interface Options {
  readonly population?: string;
  readonly acknowledge: boolean;
  readonly json: boolean;
}

/**
 * Judges a contract file, prints the schema of one, shows how two differ, lays one out on sheets or reads it from them.
 * Exit status 0; 1 for a contract with faults, or with warnings that nobody has acknowledged; 2 where the command or a
 * file cannot be read.
 */
export function contractCommand(words: string[], { output }: Streams): Promise<number> {
  const danish = contractCommandTexts("da");
  const { values, positionals } = parseWords(words, danish.usage, commandLineTexts("da"), () =>
    parseArgs({ args: words, options: OPTIONS, allowPositionals: true }),
  );
  const { language } = values;
  if (language !== "da" && language !== "en") throw new UsageError(danish.usage);
  const saying: TaskOutput = {
    texts: contractCommandTexts(language),
    shared: commandLineTexts(language),
    print: (line) => void output.write(`${line}\n`),
  };
  const [task, file, other, ...more] = positionals;
  if (task === "schema" && file === undefined) {
    saying.print(contractJsonSchema());
    return Promise.resolve(0);
  }
  if (task === "check" && file !== undefined && other === undefined) {
    return Promise.resolve(check(file, values, saying));
  }
  if (task === "diff" && file !== undefined && other !== undefined && more.length === 0) {
    diff(readContract(file, saying.shared), readContract(other, saying.shared), values, saying);
    return Promise.resolve(0);
  }
  if (task === "to-sheets" && other === undefined) return contractToSheets(file, values, saying);
  if (task === "from-sheets" && file !== undefined && other === undefined) {
    return Promise.resolve(contractFromSheets(file, values, saying));
  }
  throw new UsageError(saying.texts.usage);
}

/** The form of a contract file for editors, made of the schema itself. */
function contractJsonSchema(): string {
  // Checks that a JSON schema has no word for are reported by the command `check`.
  const schema = toJsonSchema(contractSchema, { typeMode: "input", errorMode: "ignore" });
  return JSON.stringify(schema, null, 2);
}

function check(file: string, options: Options, { texts, shared, print }: TaskOutput): number {
  const { contract, faults } = readJudgedContract(file, shared);
  const missing =
    contract && options.population !== undefined
      ? populationLacks(readPopulation(options.population, shared), contract)
      : [];
  const warnings = faults.filter(({ severity }) => severity === "warning").length;
  const count = faults.length - warnings + (missing.length > 0 ? 1 : 0);
  const { language } = shared;
  if (options.json) {
    const reported = faults.map(({ rule, severity, path, values }) => ({
      rule,
      severity,
      path,
      values,
      message: contractFaultText(language, rule, values),
    }));
    print(JSON.stringify({ file, faults: reported, populationMissing: missing }));
  } else {
    for (const fault of faults) {
      const line = contractFaultLine(fault, language);
      print(fault.severity === "warning" ? `${texts.warning}: ${line}` : line);
    }
    if (missing.length > 0) print(texts.populationMissing(missing));
    print(count + warnings === 0 ? texts.whole(file) : texts.summary(file, count, warnings));
    if (warnings > 0 && !options.acknowledge) print(texts.acknowledge);
  }
  return count > 0 || (warnings > 0 && !options.acknowledge) ? 1 : 0;
}

function diff(
  before: Contract,
  after: Contract,
  { json }: Options,
  { texts, shared, print }: TaskOutput,
): void {
  const changes = contractDifference(before, after);
  if (json) return print(JSON.stringify({ changes }));
  if (changes.length === 0) print(texts.same);
  for (const change of changes) print(contractChangeLine(change, after, shared.language));
}
