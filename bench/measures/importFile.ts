import Papa from "papaparse";
import type { ActivityRow } from "../../src/activity/activityRow";
import { checkActivity } from "../../src/activity/checkActivity";
import type { EnteredRow } from "../../src/activity/enteredRow";
import { isoDay } from "../../src/activity/isoDay";
import { readActivityFile } from "../../src/activity/readActivityFile";
import { activityRows, monthsOf } from "../activityRows";
import { largeContract, yearsFrom } from "../largeContract";
import { compare, type Measure } from "../measure";

const ROWS = 100_000;
const WARM_UPS = 5;

const HEADER = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning";

/** As customer systems write it: semicolons, days as dd-mm-yyyy, a blank for what is missing. */
function fileOf(rows: readonly EnteredRow<ActivityRow>[]): string {
  const lines = rows.map(({ values }) => {
    const { period, municipality, individual, collective, growth, young, source, remark } = values;
    const written =
      typeof period === "number" ? isoDay(period).split("-").reverse().join("-") : (period ?? "");
    return [written, municipality, individual, collective, growth, young, source, remark]
      .map((cell) => cell ?? "")
      .join(";");
  });
  return [HEADER, ...lines, ""].join("\r\n");
}

/** A file's text to rows that are typed and judged, beside the parser alone, which makes cells of text. */
export const importFile: Measure = {
  name: "import",
  run() {
    const { contract } = largeContract({ municipalities: 98, years: yearsFrom(2000, 2085) });
    const statusDate = (monthsOf(contract).at(-1) ?? 0) + 30;
    const text = fileOf(activityRows(contract, ROWS, 0.01));
    return Promise.resolve([
      compare({
        name: "import",
        peerName: "Papa Parse alone",
        limit: 2,
        warmUps: WARM_UPS,
        ours: () => {
          const read = readActivityFile(text);
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
