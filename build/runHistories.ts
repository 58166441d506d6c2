import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const USAGE = `npm run histories -- [--runs COUNT] [--seed NUMBER]

  --runs  how many lives of a workbook are drawn; else 500
  --seed  which ones; else others each time`;

/** Draws as many lives of a workbook as the command line says, and looks whether anything entered was lost. */
try {
  const { values } = parseArgs({
    options: { runs: { type: "string" }, seed: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) console.log(USAGE);
  else {
    const chosen = {
      ...(values.runs && { KKR_RUNS: values.runs }),
      ...(values.seed && { KKR_SEED: values.seed }),
    };
    const words = ["vitest", "run", "test/src/commands/histories", "--mode", "verify"];
    spawn("npx", words, { stdio: "inherit", env: { ...process.env, ...chosen } }).on("exit", (code) => {
      process.exitCode = code ?? 1;
    });
  }
} catch (error) {
  console.error(`${String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
