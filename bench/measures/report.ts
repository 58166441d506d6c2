import { readFileSync } from "node:fs";
import { createReport } from "../../src/commands/createReport";
import { enterActivity } from "../../src/commands/enterActivity";
import { insertWorkbook } from "../../src/commands/insertWorkbook";
import { readFiguresFile } from "../../src/commands/steps/readFiguresFile";
import { startAddIn } from "../../workbench/cli/startAddIn";
import { waitUntilIdle } from "../../workbench/host/nodeTransport";
import { fromRounds, limited, type Measure, type Round } from "../measure";

const FIGURES = "test/fixtures/report/year-2026.csv";
const ROUNDS = 7;
/** Until what a report runs through is compiled. */
const WARM_UPS = 2;
const MOST_REQUESTS = 4;
const MOST_MILLISECONDS = 1500;

/** A report to KKR of a full year, on the workbench's host: its requests, its time, and that beside the insertion's. */
export const report: Measure = {
  name: "report",
  description: "a report to KKR of a full year, on the workbench's host",
  async run() {
    const read = readFiguresFile(readFileSync(FIGURES));
    if (!read.ok) throw new Error(`${FIGURES} lacks columns`);
    const rounds: Round[] = [];
    let requests = 0;
    for (let round = -WARM_UPS; round < ROUNDS; round++) {
      const { host } = startAddIn();
      const start = performance.now();
      await insertWorkbook({ year: 2026, date: "2026-12-31", individualTarget: 2500 });
      const inserted = performance.now();
      await enterActivity(read.rows);
      await waitUntilIdle();
      const before = host.counts.requests;
      const begun = performance.now();
      const outcome = await createReport();
      const ended = performance.now();
      if (outcome.kind !== "created") throw new Error(outcome.kind);
      requests = host.counts.requests - before;
      await waitUntilIdle();
      if (round >= 0) rounds.push([ended - begun, inserted - start]);
    }
    return [
      limited("report", requests, MOST_REQUESTS, "requests"),
      fromRounds(
        { name: "report", peerName: "limit", limit: 1 },
        rounds.map(([ours]) => [ours, MOST_MILLISECONDS]),
      ),
      fromRounds({ name: "report", peerName: "inserting the workbook", limit: 3 }, rounds),
    ];
  },
};
