import { setTimeout as pause } from "node:timers/promises";
import { checkFigures } from "../../src/commands/checkFigures";
import { insertWorkbook } from "../../src/commands/insertWorkbook";
import { watchFigures } from "../../src/commands/watchFigures";
import { customFunctions, NAMESPACE } from "../../workbench/cli/customFunctions";
import { forwardUserEvents } from "../../workbench/grid/pane/userEvents";
import { connectOffice, waitUntilIdle } from "../../workbench/host/nodeTransport";
import { tableBody } from "../../workbench/model/table";
import { createWorkbook, tableByName } from "../../workbench/model/workbook";
import { createSession } from "../../workbench/session/createSession";
import { limited, type Measure } from "../measure";

const ROWS = 10_000;

/** The pause in typing that the watch waits for, shorter than a user's: nobody types here. */
const PAUSE = 50;

/** Ten thousand rows pasted into Aktivitet while the pane watches it, through the genuine library and its events. */
export const paste: Measure = {
  name: "paste",
  description: "10,000 rows pasted into Aktivitet while the pane watches it",
  async run() {
    const user = createSession(createWorkbook(), { functions: { [NAMESPACE]: customFunctions() } });
    connectOffice(user.host);
    forwardUserEvents(user);
    await insertWorkbook({ year: 2026, date: "2026-06-30" });
    const known = await checkFigures();
    const place = tableByName(user.workbook, "KKR_Aktivitet");
    if (known.kind !== "checked" || !place) throw new Error("the workbook has no table for figures");
    const judged: number[] = [];
    const failures: unknown[] = [];
    const watched = await watchFigures(
      known,
      (outcome) => {
        if (outcome.kind === "checked") judged.push(outcome.rows.activity);
      },
      (error) => failures.push(error),
      PAUSE,
    );
    await waitUntilIdle();
    user.changedByAddIn();
    user.host.resetCounts();
    const { row, column } = tableBody(place.table);
    user.select(place.sheet.id, { row, column, rows: 1, columns: 1 });
    const lines = Array.from({ length: ROWS }, (_, index) => `01-01-2026\tAarhus\t${index}\t1\t0\t0`);
    const refusal = user.paste(lines.join("\n"));
    while (judged.length === 0 && failures.length === 0) await pause(PAUSE);
    // Whatever else the paste has set going gets its time.
    await pause(5 * PAUSE);
    await waitUntilIdle();
    const { requests } = user.host.counts;
    await watched.stop();
    if (refusal || failures.length > 0 || judged[0] !== ROWS) {
      throw new Error(`the pasted rows were not judged: ${JSON.stringify({ refusal, failures, judged })}`);
    }
    return [limited("paste", requests, 1, "requests"), limited("paste", judged.length, 1, "handlings")];
  },
};
