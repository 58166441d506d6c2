import Papa from "papaparse";
import { checkActivity } from "../../src/activity/check/checkActivity";
import { parseTable } from "../../src/activity/read/parseTable";
import { serialOfIsoDate } from "../../src/calc/serialDate";
import { activityFile, HEADINGS } from "../activityFile";
import { activityRows, monthsOf } from "../activityRows";
import { largeContract, yearsFrom } from "../largeContract";
import { timing } from "../measure";
import { timedMeasure } from "../timedMeasure";

const ROWS = 100_000;
const WARM_UPS = 5;

type TypedRow = Readonly<Record<string, unknown>>;

/** As an engineer would read the file: figures as numbers, days as serial numbers, and nothing judged. */
function typed(text: string): TypedRow[] {
  const { data } = Papa.parse<TypedRow>(text, {
    delimiter: ";",
    header: true,
    skipEmptyLines: true,
    dynamicTyping: {
      [HEADINGS.individual]: true,
      [HEADINGS.collective]: true,
      [HEADINGS.growth]: true,
      [HEADINGS.young]: true,
    },
    transform: (cell, heading): unknown => (heading === HEADINGS.period ? dayOf(cell) : cell),
  });
  return data;
}

/** A day as 31-01-2026 to its serial number; anything else stays. */
function dayOf(cell: string): number | string {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(cell) ?? [];
  return day === undefined ? cell : serialOfIsoDate(`${year}-${month}-${day}`);
}

/** A file's text to rows that are typed and judged. */
export const importFile = timedMeasure({
  name: "import",
  module: import.meta.filename,
  description: "the text of a file of 100,000 rows read to typed rows, and judged by all rules",
  timings: () => {
    const { contract } = largeContract({ municipalities: 98, years: yearsFrom(2000, 2085) });
    const statusDate = (monthsOf(contract).at(-1) ?? 0) + 30;
    const text = activityFile(activityRows(contract, ROWS, 0.01));
    const ours = () => {
      const read = parseTable("activity", text);
      if (!read.ok) throw new Error("the bench's own file cannot be read");
      const { rows, columns } = read;
      return { rows, issues: checkActivity(rows, { contract, statusDate, from: "file", columns }) };
    };
    return Promise.resolve([
      timing({
        name: "import",
        peerName: "floor: Papa Parse alone",
        limit: 2,
        warmUps: WARM_UPS,
        ours,
        peer: () => Papa.parse<string[]>(text, { delimiter: ";" }).data,
        agrees: ({ rows, issues }, cells) =>
          issues.length > 0 &&
          // The header comes first, and an empty line last.
          rows.length === cells.length - 2 &&
          rows.every(({ values }, index) => (values.municipality ?? "") === cells[index + 1]?.[1]),
      }),
      timing({
        name: "import",
        peerName: "Papa Parse, typed",
        limit: 1,
        warmUps: WARM_UPS,
        firstCallToo: true,
        ours,
        peer: () => typed(text),
        agrees: ({ rows, issues }, peer) => {
          const bad = new Set(issues.map(({ row }) => row));
          return (
            rows.length === peer.length &&
            rows.every(({ row, values }, index) => bad.has(row) || sameRow(values, peer[index]))
          );
        },
      }),
    ]);
  },
});

/** Cell by cell, where the peer could read the period, which we do in more forms; it leaves a blank text a text. */
function sameRow(ours: TypedRow, peer: TypedRow | undefined): boolean {
  if (typeof peer?.[HEADINGS.period] === "string") return true;
  return Object.entries(HEADINGS).every(
    ([column, heading]) => (ours[column] ?? "") === (peer?.[heading] ?? ""),
  );
}
