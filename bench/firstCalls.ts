import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { fromRounds, type Result, type Round } from "./measure";

const PROCESSES = 5;

/**
 * The first call of both sides, as a user meets it before anything is compiled: each round in a process of its own,
 * which has made its rows and called neither side. No limit is set for it.
 * @param index of the comparison among the measure's timings
 */
export async function firstCalls(
  { name, module }: { readonly name: string; readonly module: string },
  index: number,
  peerName: string,
): Promise<Result> {
  const script = `${import.meta.dirname}/firstCallProcess.ts`;
  const rounds: Round[] = [];
  for (let each = 0; each < PROCESSES; each++) {
    const words = [...process.execArgv, script, module, name, String(index)];
    const { stdout } = await promisify(execFile)(process.execPath, words);
    rounds.push(JSON.parse(stdout) as Round);
  }
  return fromRounds({ name, peerName: `${peerName}, first call`, limit: null }, rounds);
}
