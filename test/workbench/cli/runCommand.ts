import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { setContractInUse } from "../../../src/contract/contractInUse";
import { checkCommand } from "../../../workbench/cli/checkCommand";
import { statusOf } from "../../../workbench/cli/command";
import { contractCommand } from "../../../workbench/cli/contractCommand";
import { discloseCommand } from "../../../workbench/cli/discloseCommand";
import { formulaCommand } from "../../../workbench/cli/formulaCommand";
import { invoicesCommand } from "../../../workbench/cli/invoicesCommand";
import { reportCommand } from "../../../workbench/cli/reportCommand";
import { workbookCommand } from "../../../workbench/cli/workbookCommand";

export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

const COMMANDS = {
  check: checkCommand,
  contract: contractCommand,
  disclose: discloseCommand,
  formula: formulaCommand,
  invoices: invoicesCommand,
  report: reportCommand,
  workbook: workbookCommand,
};

/**
 * Runs a command of the workbench in this process, with streams of its own and the contract that a process starts
 * with; that the npm scripts run the same is tested in executables.test.ts.
 */
export async function runCommand(
  command: keyof typeof COMMANDS,
  words: readonly string[],
  input = "",
): Promise<Run> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(output), text(errors)]);
  setContractInUse();
  try {
    const streams = { input: Readable.from([input]), output, errors };
    const status = await statusOf(COMMANDS[command], [...words], streams);
    output.end();
    errors.end();
    const [printed, complained] = await written;
    return { status, output: printed, errors: complained };
  } finally {
    setContractInUse();
  }
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kkr-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
