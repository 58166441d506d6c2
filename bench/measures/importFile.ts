import { createHash } from "node:crypto";
import Papa from "papaparse";
import type { ActivityRow } from "../../src/activity/activityRow";
import { checkActivity } from "../../src/activity/checkActivity";
import type { EnteredRow } from "../../src/activity/enteredRow";
import { isoDay } from "../../src/activity/isoDay";
import { readActivityFile } from "../../src/activity/readActivityFile";
import { activityRows, monthsOf } from "../activityRows";
import { largeContract, yearsFrom } from "../largeContract";
import { compareApart } from "../compareApart";
import type { Measure } from "../measure";
import type { Side } from "../side";

const ROWS = 100_000;

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

function bench() {
  const { contract } = largeContract({ municipalities: 98, years: yearsFrom(2000, 2085) });
  const statusDate = (monthsOf(contract).at(-1) ?? 0) + 30;
  return { contract, statusDate, text: fileOf(activityRows(contract, ROWS, 0.01)) };
}

/** Both sides found so many rows, with these municipalities in this order. */
function digestOf(municipalities: readonly unknown[]): string {
  const written = municipalities.map((each) => each ?? "").join("\n");
  return `${municipalities.length} ${createHash("sha256").update(written).digest("hex")}`;
}

function ours(): Side<{ readonly rows: readonly EnteredRow<ActivityRow>[]; readonly issues: number }> {
  const { contract, statusDate, text } = bench();
  return {
    run() {
      const read = readActivityFile(text);
      if (!read.ok) throw new Error("the bench's own file cannot be read");
      const { rows, columns } = read;
      const issues = checkActivity(rows, { contract, statusDate, from: "file", columns });
      return { rows, issues: issues.length };
    },
    digest({ rows, issues }) {
      if (issues === 0) throw new Error("nothing was found in rows of which one in a hundred is bad");
      return digestOf(rows.map(({ values }) => values.municipality));
    },
  };
}

function peer(): Side<string[][]> {
  const { text } = bench();
  return {
    run: () => Papa.parse<string[]>(text, { delimiter: ";" }).data,
    // The header comes first, and an empty line last.
    digest: (cells) => digestOf(cells.slice(1, -1).map(([, municipality]) => municipality)),
  };
}

export const sides = { ours, peer };

/** A file's text to rows that are typed and judged, beside the parser alone, which makes cells of text. */
export const importFile: Measure = {
  name: "import",
  run: async () => [
    await compareApart({
      name: "import",
      peerName: "Papa Parse alone",
      limit: 2,
      module: import.meta.url,
    }),
  ],
};
