import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { limited, type Measure } from "../measure";

const MOST_MEGABYTES = 1_000;

/**
 * Peak memory of a process that checks a million rows: Node, the rows, their check and its issues. So
 * many megabytes for a million rows are as many bytes a row.
 */
export const memory: Measure = {
  name: "memory",
  description: "the most memory of a process that checks a million rows",
  async run() {
    const script = `${import.meta.dirname}/../millionProcess.ts`;
    const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, script]);
    return [limited("memory", Number(stdout) * (1024 / 1_000_000), MOST_MEGABYTES, "MB")];
  },
};
