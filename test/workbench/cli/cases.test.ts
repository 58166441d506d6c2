import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readImport } from "../../src/activity/atOnce";
import { isoMonth } from "../../../src/activity/values/isoDay";
import { runCommand, type Run } from "./runCommand";

const CASES = "test/fixtures/cases";

/** The README's first table: each file with its right answer. */
const [, table = ""] = readFileSync(`${CASES}/README.md`, "utf8").split(/^## /m);
const RIGHT_ANSWERS = [...table.matchAll(/^\| (`files\/.*`) \| (.*) \|$/gm)].flatMap(
  ([, files = "", answer = ""]) =>
    [...files.matchAll(/`files\/([^`]+)`/g)].map(([, file = ""]) => [file, answer] as const),
);

interface Reading extends Run {
  /** Row, month, municipality and the figures, as the pane reads them. */
  readonly rows: readonly string[];
  readonly issues: readonly Record<string, unknown>[];
  readonly headerRow: number;
}

/** A file as the command line judges it and as the pane reads it. */
async function reading(file: string): Promise<Reading> {
  const path = `${CASES}/files/${file}`;
  const run = await runCommand("check", [path, "--json", "--date", "2026-12-31"]);
  const issues = run.output.trim().split("\n").filter(Boolean);
  const pane = readImport({ kind: "file", name: "tal.csv", bytes: readFileSync(path) });
  const rows = pane.ok && pane.read.table === "activity" ? pane.read.rows : [];
  return {
    ...run,
    rows: rows.map(({ row, values: { period, municipality, individual, collective } }) =>
      [
        row,
        typeof period === "number" ? isoMonth(period) : period,
        municipality,
        individual,
        collective,
      ].join(" "),
    ),
    issues: issues.map((line) => JSON.parse(line) as Record<string, unknown>),
    headerRow: pane.ok ? pane.read.notes.headerRow : 0,
  };
}

const errors = ({ issues }: Reading) => issues.filter(({ severity }) => severity === "error");

function expectRows(found: Reading, rows: readonly string[]): void {
  expect(found.rows).toEqual(rows);
  expect(errors(found)).toEqual([]);
  expect(found.status).toBe(0);
}

function expectRefusal({ status, output, errors: said }: Run, ...words: readonly RegExp[]): void {
  expect([status, output]).toEqual([2, ""]);
  expect(said.trim().split("\n")).toHaveLength(1);
  for (const word of words) expect(said).toMatch(word);
}

const WRONG_LETTERS = [/æ, ø og å vises forkert/, /CP850/, /Mac Roman/, /UTF-8/, /Windows-1252/];

/** The right answers in code, by file. */
const CHECKS: Readonly<Record<string, (found: Reading) => void>> = {
  "a01-dst-month.csv": (found) => expectRows(found, ["2 2026-01 Aarhus 66 63", "3 2026-02 Aarhus 60 61"]),
  "a04-html.xls": (found) => expectRefusal(found, /webside/, /gem den som CSV/),
  "a10-datetime-period.csv": (found) =>
    expectRows(found, [
      "2 2026-05 Aarhus 66 63",
      "3 2026-05 Samsø 2 1",
      "4 2026-05 Skive 6 7",
      "5 2026-05 Odder 2 2",
    ]),
  "a12-serial-yyyymm.csv": (found) => {
    const months = ["02", "03", "04", "05", "06", "07", "08", "09", "10"];
    expect(found.rows.slice(1)).toEqual(months.map((month, at) => `${at + 3} 2026-${month} Aarhus 66 63`));
    expect(errors(found)).toMatchObject([
      { rule: "period-invalid", row: 2, received: "46023", fix: null, suggestion: "2026-01" },
    ]);
  },
  "a14-footnotes.csv": (found) => {
    expectRows(found, ["4 2026-01 Aarhus 66 63", "5 2026-01 Samsø 2 1"]);
    expect(found.errors).toMatch(/sumrækker: række 6\.\n.*noter: række 8, 9 og 10\./);
  },
  "a15-long-preamble.csv": (found) => {
    expectRows(found, ["14 2026-01 Aarhus 66 63"]);
    expect(found.headerRow).toBe(13);
  },
  "a16-cp850.csv": (found) => expectRefusal(found, ...WRONG_LETTERS),
  "a16b-macroman.csv": (found) => expectRefusal(found, ...WRONG_LETTERS),
  "a20-space-quote.csv": (found) => expectRows(found, ["2 2026-01 Aarhus 66 63", "3 2026-01 Samsø 2 1"]),
  "a29-subtotals.csv": (found) => {
    expectRows(found, ["2 2026-01 Aarhus 66 63", "3 2026-01 Samsø 2 1", "5 2026-02 Aarhus 60 63"]);
    expect(found.errors).toMatch(/sumrækker: række 4, 6, 7, 8 og 9\./);
  },
  "b05-months.csv": (found) =>
    expectRows(found, [
      "2 2026-01 Aarhus 66 ",
      "3 2026-01 Samsø 2 ",
      "4 2026-01 Skive 3 ",
      "5 2026-01 Odder 4 ",
      "6 2026-01 Viborg 5 ",
    ]),
  "b06.csv": (found) => {
    expectRows(found, ["2 2026-01 Aarhus 66 ", "3 2026-01 Samsø  1"]);
    expect(found.errors).toMatch(/sumrækker: række 4 og 5\./);
  },
};

describe("cases from public reports", () => {
  it("each have a right answer, and none is left out", () => {
    expect(RIGHT_ANSWERS.map(([file]) => file)).toEqual(readdirSync(`${CASES}/files`).sort());
    expect(RIGHT_ANSWERS.map(([file]) => file).sort()).toEqual(Object.keys(CHECKS).sort());
  });

  it.each(RIGHT_ANSWERS)("%s: %s", async (file) => {
    CHECKS[file]?.(await reading(file));
  });
});
