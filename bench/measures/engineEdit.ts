import { readFileSync } from "node:fs";
import { enterActivity } from "../../src/commands/enterActivity";
import { insertWorkbook } from "../../src/commands/insertWorkbook";
import { readFiguresFile } from "../../src/commands/steps/readFiguresFile";
import { startAddIn } from "../../workbench/cli/startAddIn";
import { waitUntilIdle } from "../../workbench/host/nodeTransport";
import { cellKey } from "../../workbench/model/sheet";
import { tableBody } from "../../workbench/model/table";
import { tableByName } from "../../workbench/model/workbook";
import { compare, type Measure } from "../measure";

const FIGURES = "test/data/aktivitet-2026.csv";
/** One edit is over too soon to be timed alone, and the first after a full recalculation reads everything anew. */
const EDITS = 60;
/** Until what an edit runs through is compiled: it takes twice as long in the first thousand. */
const WARM_UPS = 17;

/**
 * One figure of Aktivitet changed in the full workbook, and everything that depends on it computed: by the engine of
 * the workbench, so that it says how long tests and `npm start` take, and nothing of Excel.
 */
export const engineEdit: Measure = {
  name: "engine-edit",
  description:
    "one figure edited in the workbench's own engine, which stands in for Excel's: not what Excel takes",
  async run() {
    const { host, engine } = startAddIn();
    await insertWorkbook({ year: 2026, date: "2026-06-30", individualTarget: 2500 });
    const read = readFiguresFile(readFileSync(FIGURES));
    if (!read.ok) throw new Error(`${FIGURES} lacks columns`);
    await enterActivity(read.rows);
    await waitUntilIdle();
    const found = tableByName(host.workbook, "KKR_Aktivitet");
    if (!found) throw new Error("the workbook has no table KKR_Aktivitet");
    const { sheet, table } = found;
    const body = tableBody(table);
    const place = { row: body.row, column: body.column + 2, rows: 1, columns: 1 };
    const cell = sheet.cells.get(cellKey(place.row, place.column));
    if (!cell) throw new Error("the first figure is blank");
    let figure = 10;
    const result = compare({
      name: "engine-edit",
      peerName: "full recalculation",
      limit: 0.05,
      warmUps: WARM_UPS,
      ours: () => {
        let changed = 0;
        for (let edit = 0; edit < EDITS; edit++) {
          cell.value = figure++;
          engine.invalidate(sheet, place);
          changed = engine.calculate().length;
        }
        return changed;
      },
      // All cells anew are what the edits had made of them: none gets another value.
      peer: () => {
        let differing = 0;
        for (let edit = 0; edit < EDITS; edit++) {
          engine.calculateAll();
          differing += engine.calculate().length;
        }
        return differing;
      },
      agrees: (changed, differing) => changed > 0 && differing === 0,
    });
    return [{ ...result, ours: result.ours / EDITS, peer: result.peer / EDITS }];
  },
};
