import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { elementsAt, readManifest } from "../../manifestReader";
import { readTables } from "../../../src/package/tables/readTables";
import { openPackage } from "../xlsx/openPackage";
import { runCommand, temporaryFolder } from "./runCommand";
import { SHEETS, words } from "../../words";
import { shippedPopulation } from "../../src/contract/shippedPopulation";

const AT_MIDYEAR = ["--year", "2026", "--date", "2026-06-30", "--individual-target", "2500"];

describe("workbook", () => {
  it("saves the workbook and says in one line what it holds", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "resultatkontrakt.xlsx");
    const run = await runCommand("workbook", ["--out", out, "--figures", "test/data/aktivitet-2026.csv"]);
    expect(run).toMatchObject({ status: 0, errors: "" });
    expect(run.output).toContain(SHEETS.join(", "));
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    expect(readdirSync(folder)).toEqual(["resultatkontrakt.xlsx"]);
  });

  it("says on Overlevering what is open once the figures are there", async () => {
    const folder = temporaryFolder();
    const out = join(folder, "overlevering.xlsx");
    const file = join(folder, "alle.csv");
    const rows = contractInUse().municipalities.flatMap(({ name }) =>
      ["01", "02", "03"].map((month) => `${name};2026-${month};1;0;0;0`),
    );
    const heading = "Kommune;Periode;Individuelle;Kollektive;Vækstforløb;Under 3 år";
    writeFileSync(file, [heading, ...rows].join("\n"));
    const run = await runCommand("workbook", [
      ...["--out", out, "--figures", file, "--sheets", "handover"],
      ...["--year", "2026", "--date", "2026-03-31"],
    ]);
    expect(run).toMatchObject({ status: 0, errors: "" });
    expect(run.output).toContain(words.tabs.handover);
    const tables = readTables(readFileSync(out), (name) => /overlevering/i.test(name));
    const cells = tables.flatMap((table) => table.rows.flat()).map(String);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => /^Aktivitet, |^Mangler: jan/.test(cell))).toEqual([]);
  });

  it("tells with --json what was inserted and what it cost", async () => {
    const out = join(temporaryFolder(), "a.xlsx");
    const run = await runCommand("workbook", ["--out", out, ...AT_MIDYEAR, "--json"]);
    expect(run.status).toBe(0);
    const report = JSON.parse(run.output) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual([
      "sheets",
      "tables",
      "requests",
      "bytes",
      "actions",
      "cells",
      "milliseconds",
      "followUps",
    ]);
    // A look and one batch; then a look at what became of it, and the print set-up.
    expect([report["requests"], report["followUps"]]).toEqual([2, 2]);
    for (const cost of ["bytes", "actions", "cells", "milliseconds"]) expect(report[cost]).toBeGreaterThan(0);
    expect(report["tables"]).toContainEqual({
      name: "KKR_Finansiering",
      sheet: words.tabs.funding,
      address: `${words.tabs.funding}!A3:E23`,
      columns: Object.values(words.funding),
      rows: 19,
    });
    expect(report["sheets"]).toHaveLength(6);
  });

  it.each([
    [[], "developer", "Registry"],
    [["--store", "central"], "EXCatalog", "EXCatalog"],
    [
      ["--store", "https://kommune.sharepoint.com/sites/apps"],
      "https://kommune.sharepoint.com/sites/apps",
      "SPCatalog",
    ],
    [["--store", "\\\\server\\tillaeg"], "\\\\server\\tillaeg", "FileSystem"],
  ])("names the add-in in the file, so that Excel offers it: %j", async (words, store, storeType) => {
    const out = join(temporaryFolder(), "a.xlsx");
    expect((await runCommand("workbook", ["--out", out, ...AT_MIDYEAR, ...words])).status).toBe(0);
    const file = openPackage(new Uint8Array(readFileSync(out)));
    const extension = file.text("xl/webextensions/webextension1.xml");
    const id = elementsAt(readManifest(), "Id")[0]?.text;
    const version = elementsAt(readManifest(), "Version")[0]?.text;
    expect(extension).toContain(
      `<we:reference id="${id}" version="${version}" store="${store}" storeType="${storeType}"/>`,
    );
    expect(extension).toContain('<we:containsCustomFunctions val="1"/>');
    expect(file.text("xl/webextensions/taskpanes.xml")).toContain('visibility="1"');
  });

  it("inserts the optional sheets that are asked for, each once, and tells of them", async () => {
    const out = join(temporaryFolder(), "a.xlsx");
    const run = await runCommand("workbook", ["--out", out, "--sheets", "months, meetings,months", "--json"]);
    expect(run).toMatchObject({ status: 0, errors: "" });
    const { sheets, tables } = JSON.parse(run.output) as Record<"sheets" | "tables", { name: string }[]>;
    expect(sheets.map(({ name }) => name).slice(6)).toEqual([words.tabs.months, words.tabs.meetings]);
    expect(tables).toContainEqual({
      name: "KKR_Maaneder",
      sheet: words.tabs.months,
      address: `${words.tabs.months}!A5:P25`,
      columns: Object.values(words.sheets.months.columns).flat(),
      rows: 19,
    });
  });

  it("takes another contract without new code", async () => {
    const folder = temporaryFolder();
    const contract = { ...contractInUse(), id: "prøve", title: "Resultatkontrakt 2028" };
    const file = join(folder, "contract.json");
    writeFileSync(
      file,
      JSON.stringify({
        ...contract,
        id: "proeve",
        municipalities: contract.municipalities.slice(0, 3),
        funding: { section: "8", byYear: { 2026: { kind: "not-fixed" }, 2027: { kind: "not-fixed" } } },
      }),
    );
    const options = ["--out", join(folder, "a.xlsx"), "--contract", file, "--acknowledge", "--json"];
    const run = await runCommand("workbook", options);
    expect(run).toMatchObject({ status: 0, errors: "" });
    const { tables } = JSON.parse(run.output) as { tables: { name: string; rows: number }[] };
    expect(tables.find(({ name }) => name === "KKR_Kommuner")?.rows).toBe(3);
  });
});

describe("bad input", () => {
  const fault = async (options: readonly string[], ...expected: (string | RegExp)[]) => {
    const folder = temporaryFolder();
    const run = await runCommand("workbook", ["--out", join(folder, "a.xlsx"), ...options]);
    expect(run.status).toBe(2);
    expect(run.output).toBe("");
    expect(run.errors.trimEnd().split("\n")).toHaveLength(1);
    for (const each of expected) expect(run.errors).toMatch(each);
    expect(readdirSync(folder)).toEqual([]);
  };

  it("is one line: an unknown option, no file to write to", async () => {
    await fault(["--farve", "rød"], "--farve", /Brug: npm run workbook/);
    const run = await runCommand("workbook", []);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.errors).toMatch(/--out mangler/);
  });

  it("is one line: a contract that is not there, is not JSON, is no contract", async () => {
    const folder = temporaryFolder();
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    await fault(["--contract", join(folder, "findes-ikke.json")], /kan ikke læses \(findes ikke\)/);
    await fault(["--contract", file("tekst.json", "{ ikke json")], /er ikke JSON/);
    const broken = { ...contractInUse(), title: "", years: [2026, "2027"], farve: "rød" };
    await fault(
      ["--contract", file("fejl.json", JSON.stringify(broken))],
      /3 fejl/,
      /title/,
      /years\[1\]/,
      /farve/,
    );
  });

  it("is one line: a population that lacks the contract's municipalities; without one, a workbook without shares", async () => {
    const folder = temporaryFolder();
    const file = (name: string, data: unknown) => {
      writeFileSync(join(folder, name), JSON.stringify(data));
      return join(folder, name);
    };
    const municipalities = [...contractInUse().municipalities, { code: "461", name: "Odense" }];
    const contract = file("kontrakt.json", { ...contractInUse(), municipalities, funding: undefined });
    const lacks = file("lacks.json", shippedPopulation);
    await fault(
      ["--contract", contract, "--population", lacks],
      /Folketallet mangler for Odense/,
      /--population/,
    );
    const without = await runCommand("workbook", ["--out", join(folder, "b.xlsx"), "--contract", contract]);
    expect(without.status).toBe(0);
    expect(without.errors).toMatch(/^Folketallet for Odense kendes ikke: [^\n]+\n$/);
    await fault(["--population", file("nej.json", { id: "2026" })], /er ikke en gyldig folketalsfil/);
    const inhabitants = { ...shippedPopulation.inhabitants, 461: 210_000 };
    const population = file("folketal.json", { ...shippedPopulation, inhabitants });
    const out = join(temporaryFolder(), "a.xlsx");
    const run = await runCommand("workbook", [
      "--out",
      out,
      "--contract",
      contract,
      "--population",
      population,
    ]);
    expect(run).toMatchObject({ status: 0, errors: "" });
  });

  it("is one line: a year outside the contract, a date or total that is none", async () => {
    await fault(["--year", "2028"], /--year 2028 er ikke et af kontraktens år: brug 2026 eller 2027/);
    await fault(["--date", "30-06-2026"], /--date 30-06-2026 er ikke en dato/);
    await fault(["--date", "2026-02-29"], /--date 2026-02-29 er ikke en dato/);
    await fault(["--individual-target", "mange"], /--individual-target mange er ikke et entydigt tal over 0/);
    await fault(["--individual-target=-5"], /er ikke et entydigt tal over 0/);
    // 2500 in Danish, 2.5 in English: nobody guesses.
    await fault(["--individual-target", "2.500"], /--individual-target 2\.500 er ikke et entydigt tal/);
  });

  it("is one line: a sheet that is none of the optional ones", async () => {
    await fault(["--sheets", "months,Målark"], /--sheets Målark kendes ikke: brug meetings,months/);
  });

  it("is one line: figures without their columns, naming what was found", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "tal.csv");
    writeFileSync(file, "Måned;Antal\n2026-01;4\n");
    await fault(
      ["--figures", file],
      /mangler kolonnen Kommune og mindst en af Individuelle, Kollektive, Vækstforløb, Under 3 år;/,
      /fundet: Måned, Antal/,
    );
  });

  it("is one line: a path that cannot be written, found before any work is done", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "mappe.xlsx"));
    for (const out of [join(folder, "findes-ikke", "a.xlsx"), join(folder, "mappe.xlsx")]) {
      const run = await runCommand("workbook", ["--out", out]);
      expect(run).toMatchObject({ status: 2, output: "" });
      expect(run.errors).toMatch(/kan ikke skrives/);
    }
    expect(readdirSync(folder)).toEqual(["mappe.xlsx"]);
  });
});
