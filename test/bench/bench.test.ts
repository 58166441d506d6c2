import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const bench = (...words: string[]) => run(process.execPath, ["--import", "tsx", "bench/bench.ts", ...words]);

/** The result of a process that ended with a status of its own. */
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe("npm run bench", () => {
  it("tells how it is used where an option is none of its own", async () => {
    const { code, stderr } = (await bench("--quick").catch((error: unknown) => error)) as Ended;
    expect(code).toBe(2);
    expect(stderr).toContain("--quick");
    expect(stderr).toContain("--only NAME");
    expect(stderr).not.toContain("    at ");
  });

  it("prints one object a line for a measure, and ends well where its limits are kept", async () => {
    const { stdout } = await bench("--only", "insert-requests", "--json");
    const results = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(results).toEqual([
      expect.objectContaining({ name: "insert-requests", ours: 2, unit: "requests", ratio: 1, ok: true }),
      expect.objectContaining({ name: "insert-requests", ours: 2, unit: "followUps", ok: true }),
      expect.objectContaining({ name: "insert-requests", peerName: "cell by cell", limit: 0.15, ok: true }),
      expect.objectContaining({
        name: "insert-requests",
        peerName: "a matrix a block",
        limit: null,
        verdict: "no limit",
      }),
    ]);
    // Fewer bytes than a matrix a block, which takes fewer than the same cell by cell.
    const [, , cells, matrices] = results;
    expect(Number(matrices?.peer)).toBeGreaterThan(Number(matrices?.ours));
    expect(Number(matrices?.peer)).toBeLessThan(Number(cells?.peer));
    for (const result of results) {
      expect(Object.keys(result).sort()).toEqual(
        [
          ...["limit", "name", "ok", "ours", "peer", "peerName", "ratio", "spread", "unit"],
          ...["description", "medianRange", "verdict"],
        ].sort(),
      );
    }
  });

  it("names the measures where it is asked for one that there is not", async () => {
    const ended = (await bench("--only", "speed").catch((error: unknown) => error)) as Ended;
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).toMatch(
      /^No measure is named speed: choose one of deviation-column, .*functions-size\.\n$/,
    );
  });
});
