import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command of the workbench as a user does, in a process of its own. */
export function runCommand(
  command: "workbook" | "formula" | "check",
  words: readonly string[],
  input = "",
): Run {
  const script = `workbench/cli/${command}.ts`;
  const run = spawnSync(process.execPath, ["--import", "tsx", script, ...words], {
    encoding: "utf8",
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: run.status, output: run.stdout, errors: run.stderr };
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kkr-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
