import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { customFunctions, NAMESPACE } from "../../../workbench/cli/customFunctions";
import { tableBody } from "../../../workbench/model/table";
import { tableByName } from "../../../workbench/model/workbook";
import { openWorkbook } from "../../../workbench/xlsx/openWorkbook";
import { runCommand, temporaryFolder } from "./runCommand";
import { checkTexts } from "../../../src/language/commandLine/checkTexts";
import { words } from "../../words";

const MEETINGS = [
  "Mødedato;CVR-nr.;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Rådgiver",
  "10-01-2026;40084606;Alfa;Aarhus;individuel;ja;11-01-2023;x",
  "20-01-2026;DK 40084606;Alfa;Århus;individuel;nej;;x",
  "21-01-2026;40084606;Alfa;751;kollektiv;;;x",
  "05-02-2026;;Beta;Aarhus;individuel;nej;;x",
  "06-02-2026;12345674;Gamma;Oslo;kollektiv;nej;;x",
  "31-12-2025;10000009;Delta;Samsø;individuel;nej;;x",
].join("\r\n");

function written(name: string, text: string): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

/** The first columns of a table's first rows in a saved file. */
function firstRows(file: string, table: string, rows: number, columns: number): unknown[][] {
  const functions = customFunctions().map(({ id }) => `${NAMESPACE}.${id}`);
  const workbook = openWorkbook(readFileSync(file), { customFunctions: functions });
  const found = tableByName(workbook, table) ?? expect.fail(`no table ${table}`);
  const body = tableBody(found.table);
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_, column) => found.sheet.cells.get((body.row + row) * 16_384 + body.column + column)?.value ?? null,
    ),
  );
}

it.each([
  [
    ["--date-order", "mdy"],
    [46054, "Aarhus", 7],
  ],
  [
    ["--date-order", "dmy"],
    [46023, "Aarhus", 7],
  ],
  [[], [null, null, null]],
] as const)("workbook --figures enters dates in the order that is said alone: %j", async (order, row) => {
  const out = join(temporaryFolder(), "a.xlsx");
  const file = written("tal.csv", "Periode;Kommune;Individuelle\n2/1/2026;Aarhus;7\n");
  const given = ["--out", out, "--date", "2026-06-30", "--figures", file, ...order];
  expect((await runCommand("workbook", given)).status).toBe(0);
  expect(firstRows(out, "KKR_Aktivitet", 1, 3)).toEqual([row]);
});

describe("workbook --meetings", () => {
  it("fills Forløb, makes Aktivitet and the unique counts up, and tells what is left out", async () => {
    const out = join(temporaryFolder(), "a.xlsx");
    const file = written("møder.csv", MEETINGS);
    const run = await runCommand("workbook", ["--out", out, "--date", "2026-06-30", "--meetings", file]);
    expect(run.status).toBe(0);
    const { activity, assumptions, meetings } = words.tabs;
    expect(run.output).toContain(
      `${assumptions}, ${meetings}; 2 rækker på ${activity}; 6 møder på ${meetings}.`,
    );
    expect(run.errors.trimEnd().split("\n")).toEqual([
      `${file}: ${checkTexts("da").ignored(["Rådgiver"])}`,
      expect.stringMatching(/kan ikke læses, så mødet tælles ikke: række 8\.$/),
      expect.stringMatching(/uden for kontraktens år.*: række 9\.$/),
      expect.stringMatching(/hverken CVR-nummer.*: række 7\.$/),
      expect.stringMatching(/ingen stiftelsesdato.*: række 7, 9\.$/),
    ]);
    expect(firstRows(out, "KKR_Aktivitet", 3, 7)).toEqual([
      [46023, "Aarhus", 2, 1, 1, 3, words.tabs.meetings],
      [46054, "Aarhus", 1, 0, 0, null, words.tabs.meetings],
      [null, null, null, null, null, null, null],
    ]);
    expect(firstRows(out, "KKR_Aarstal", 1, 5)).toEqual([[2026, null, 1, 1, 1]]);
    expect(firstRows(out, "KKR_Forloeb", 2, 4)).toEqual([
      [46032, "40084606", "Alfa", "Aarhus"],
      [46042, "DK 40084606", "Alfa", "Aarhus"],
    ]);
  });

  it("tells what stands under Vækstforløb that is neither yes nor no", async () => {
    const head = "Dato;CVR;Kommune;Type;Vækstforløb;Stiftet";
    const rows = [
      "15-01-2026;40084606;Aarhus;individuel;ja;2020-01-01",
      "16-01-2026;40084606;Aarhus;individuel;Begyndt;",
    ];
    const file = written("møder.csv", [head, ...rows].join("\n"));
    const out = join(temporaryFolder(), "a.xlsx");
    const run = await runCommand("workbook", ["--out", out, "--date", "2026-06-30", "--meetings", file]);
    expect(run.errors).toMatch(/Vækstforløb er hverken ja eller nej.*: række 5\.$/m);
    const check = await runCommand("check", [file, "--forloeb", "--date", "2026-06-30"]);
    expect(check.status).toBe(1);
    expect(check.output).toContain("hverken ja eller nej");
  });

  it("leaves figures from a file of their own as they are, and tells it with --json as well", async () => {
    const out = join(temporaryFolder(), "a.xlsx");
    const meetings = written("møder.csv", MEETINGS);
    const figures = written("tal.csv", "Periode;Kommune;Individuelle;Kilde\n2026-01;Aarhus;9;CRM\n");
    const run = await runCommand("workbook", [
      ...["--out", out, "--date", "2026-06-30", "--meetings", meetings, "--figures", figures],
      ...["--sheets", "meetings,months", "--json"],
    ]);
    expect(run.status).toBe(0);
    const report = JSON.parse(run.output) as { meetings: unknown; sheets: { name: string }[] };
    expect(report.sheets.map(({ name }) => name).slice(6)).toEqual([words.tabs.meetings, words.tabs.months]);
    expect(report.meetings).toEqual({
      meetings: 6,
      counted: 4,
      rows: 1,
      // Four figures of Aarhus in January, and their source.
      differing: 5,
      leftOut: {
        unread: [8],
        outsideContract: [9],
        withoutIdentity: [7],
        withoutFounding: [7, 9],
        growthUnread: [],
      },
    });
    expect(run.errors).toMatch(/5 felter fra en anden kilde/);
    expect(firstRows(out, "KKR_Aktivitet", 2, 7)).toEqual([
      [46023, "Aarhus", 9, null, null, null, "CRM"],
      [46054, "Aarhus", 1, 0, 0, null, words.tabs.meetings],
    ]);
  });

  it("has nothing to derive from a file without meetings", async () => {
    const out = join(temporaryFolder(), "a.xlsx");
    const run = await runCommand("workbook", [
      "--out",
      out,
      "--meetings",
      written("m.csv", "Dato;Kommune;Type\n"),
    ]);
    expect(run).toMatchObject({ status: 0, errors: "" });
    expect(run.output).toContain(`${words.tabs.meetings}.\n`);
  });

  const { date, municipality, kind } = words.meetings;
  it.each([
    [
      "Dag;Antal\n1;2\n",
      new RegExp(`mangler kolonnen ${date}, ${municipality}, ${kind}; fundet: Dag, Antal`),
    ],
    ['Dato;Kommune;Type\n01-01-2026;"Aarhus;individuel\n', /det afsluttende mangler/],
    ["", /er tom/],
    ["PK\u0003\u0004", /er et regneark/],
  ])("tells in one line why a file cannot be read: %j", async (text, expected) => {
    const folder = temporaryFolder();
    const run = await runCommand("workbook", [
      ...["--out", join(folder, "a.xlsx"), "--meetings", written("m.csv", text)],
    ]);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.errors.trimEnd().split("\n")).toHaveLength(1);
    expect(run.errors).toMatch(expected);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("tells in one line that a file is not there", async () => {
    const folder = temporaryFolder();
    const run = await runCommand("workbook", [
      ...["--out", join(folder, "a.xlsx"), "--meetings", join(folder, "findes-ikke.csv")],
    ]);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.errors).toMatch(/findes-ikke\.csv kan ikke læses \(findes ikke\)/);
  });
});

it.each(["workbook", "report"] as const)(
  "%s says that R1 changes its basis, as the pane does",
  async (command) => {
    const out = join(temporaryFolder(), "a.xlsx");
    const figures = written(
      "tal.csv",
      "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år\n2026-01;Aarhus;2;1;0;0\n",
    );
    // Two firms, one of them met twice: they cover the three guidances that are entered.
    const meetings = written(
      "møder.csv",
      [
        "Mødedato;CVR-nr.;Kommune;Type;Vækstforløb;Stiftet",
        "10-01-2026;40084606;Aarhus;individuel;nej;11-01-2015",
        "20-01-2026;40084606;Aarhus;individuel;nej;11-01-2015",
        "21-01-2026;10000009;Aarhus;kollektiv;nej;11-01-2015",
      ].join("\n"),
    );
    const words = ["--out", out, "--date", "2026-01-31", "--figures", figures, "--meetings", meetings];
    const { errors } = await runCommand(command, words);
    expect(errors).toContain("R1 (2026) skifter grundlag fra 3 vejledninger til 2 unikke virksomheder.");
  },
);
