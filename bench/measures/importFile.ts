import Papa from "papaparse";
import { checkActivity } from "../../src/activity/check/checkActivity";
import { parseTable } from "../../src/activity/read/parseTable";
import { activityFile } from "../activityFile";
import { activityRows, monthsOf } from "../activityRows";
import { largeContract, yearsFrom } from "../largeContract";
import { compare, type Measure } from "../measure";

const ROWS = 100_000;
const WARM_UPS = 5;

/** A file's text to rows that are typed and judged, beside the parser alone, which makes cells of text. */
export const importFile: Measure = {
  name: "import",
  run() {
    const { contract } = largeContract({ municipalities: 98, years: yearsFrom(2000, 2085) });
    const statusDate = (monthsOf(contract).at(-1) ?? 0) + 30;
    const text = activityFile(activityRows(contract, ROWS, 0.01));
    return Promise.resolve([
      compare({
        name: "import",
        peerName: "Papa Parse alone",
        limit: 2,
        warmUps: WARM_UPS,
        ours: () => {
          const read = parseTable("activity", text);
          if (!read.ok) throw new Error("the bench's own file cannot be read");
          const { rows, columns } = read;
          return { rows, issues: checkActivity(rows, { contract, statusDate, from: "file", columns }) };
        },
        peer: () => Papa.parse<string[]>(text, { delimiter: ";" }).data,
        agrees: ({ rows, issues }, cells) =>
          issues.length > 0 &&
          // The header comes first, and an empty line last.
          rows.length === cells.length - 2 &&
          rows.every(({ values }, index) => (values.municipality ?? "") === cells[index + 1]?.[1]),
      }),
    ]);
  },
};
