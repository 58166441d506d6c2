import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { orFailure, type Outcome } from "./outcome";
import type { Measure } from "./measure";

/**
 * The outcomes of a measure in a process of its own, which prints them one a line: no measure finds what another has
 * left behind, and one that brings its process down ends by itself.
 * @param words for Node, the script first
 */
export function measureAlone(measure: Measure, words: readonly string[]): Promise<readonly Outcome[]> {
  return orFailure(measure, async () => {
    const alone = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
    const [lines, [status, signal]] = await Promise.all([
      text(alone.stdout),
      once(alone, "close") as Promise<[status: number | null, signal: string | null]>,
    ]);
    const found = lines.split("\n").filter(Boolean);
    if (found.length === 0)
      throw new Error(`its process ended with ${signal ?? `status ${status}`} and no result`);
    return found.map((line) => JSON.parse(line) as Outcome);
  });
}
