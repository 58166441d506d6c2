import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { runCommand, temporaryFolder } from "./runCommand";

const HEADER = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning";
const EVERYONE = contractInUse().municipalities.map(({ name }) => `2026-01;${name};5;4;3;2;CRM;`);

function check(content: string | Uint8Array, ...words: string[]) {
  const file = join(temporaryFolder(), "tal.csv");
  writeFileSync(file, content);
  return runCommand("check", [file, "--date", "2026-06-30", ...words]);
}

const lines = (text: string) => text.trimEnd().split("\n");

describe("check", () => {
  it("ends with 0 and prints nothing under --json where nothing is wrong", () => {
    expect(check([HEADER, ...EVERYONE].join("\n"), "--json")).toEqual({ status: 0, output: "", errors: "" });
  });

  it("prints an issue a line, and notes apart from them", () => {
    const others = EVERYONE.filter((line) => !line.includes("Aarhus"));
    const wrong = ["jan 26;Århus;1.5;;;;;", "I alt;;6;;;;;"];
    const run = check([`${HEADER};Region`, ...others, ...wrong].join("\r\n"), "--json");
    expect(run.status).toBe(1);
    expect(lines(run.errors)).toEqual([
      "Kolonner, der ikke bruges: Region.",
      "Udeladt som sumrækker: række 21.",
    ]);
    const issues = lines(run.output).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(issues.map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ["number-invalid", 20, "Individuelle"],
      ["municipality-spelling", 20, "Kommune"],
      ["number-missing", 20, "Kollektive"],
      ["number-missing", 20, "Vækstforløb"],
      ["number-missing", 20, "Under 3 år"],
    ]);
    expect(issues[1]).toEqual({
      rule: "municipality-spelling",
      severity: "warning",
      row: 20,
      column: "Kommune",
      received: "Århus",
      expected: "Aarhus",
      message: "'Århus' læses som Aarhus. Skriv det officielle navn Aarhus.",
      fix: "Aarhus",
      suggestion: null,
    });
  });

  it("ends with 0 where there are warnings alone, and lists them grouped with counts", () => {
    const run = check([HEADER, ...EVERYONE.slice(0, -2)].join("\n"));
    expect(run).toMatchObject({ status: 0, errors: "" });
    expect(run.output).toContain("(row-gap): 2 advarsler");
    expect(run.output).toContain("17 rækker, 0 fejl, 2 advarsler.");
  });

  it("leaves rows out whose dates can have their month first, until the order is chosen", () => {
    const february = [HEADER, ...EVERYONE.map((line) => line.replace("2026-01", "2/1/2026"))].join("\n");
    const open = check(february, "--json");
    expect(open.status).toBe(0);
    expect(open.errors).toMatch(/--date-order dmy .*mdy/);
    const issues = lines(open.output).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(issues).toHaveLength(EVERYONE.length);
    expect(issues[0]).toMatchObject({
      rule: "period-order",
      severity: "warning",
      row: 2,
      received: "2/1/2026",
    });
    expect(check(february, "--json", "--date-order", "mdy")).toEqual({ status: 0, output: "", errors: "" });
    const unknown = check(february, "--date-order", "ymd");
    expect(unknown.status).toBe(2);
    expect(unknown.errors).toMatch(/--date-order ymd kendes ikke: brug dmy eller mdy/);
  });

  it("says in Danish that it does not know an option", () => {
    const run = check("", "--foo");
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/^--foo kendes ikke her, eller dets værdi mangler\. Brug: /);
  });

  it("names a heading that could be a column of ours", () => {
    const run = check(
      "Dato;Kommune;Type;Startdato\n15-01-2026;Aarhus;individuel;01-02-2020",
      "--forloeb",
      "--json",
    );
    expect(lines(run.errors)).toEqual([
      "Kolonnen Startdato kan være Stiftet, men kan også være noget andet: kald den Stiftet, hvis den er det.",
      "Kolonner, der ikke bruges: Startdato.",
    ]);
  });

  it("judges meetings, and takes a contract", () => {
    const text = "Dato;CVR;Kommune;Type\n15-01-2026;4008;Aarhus;individuel";
    const run = check(text, "--forloeb", "--json");
    expect(run.status).toBe(1);
    expect(JSON.parse(run.output)).toMatchObject({
      rule: "cvr-form",
      row: 2,
      column: "CVR",
      received: "4008",
    });

    const contract = join(temporaryFolder(), "kontrakt.json");
    const municipalities = contractInUse().municipalities.slice(0, 1);
    const byYear = { 2026: { kind: "not-fixed" }, 2027: { kind: "not-fixed" } };
    const funding = { section: "8", byYear };
    writeFileSync(contract, JSON.stringify({ ...contractInUse(), municipalities, funding }));
    const other = check([HEADER, EVERYONE[0]].join("\n"), "--contract", contract, "--json");
    expect(other).toMatchObject({ output: "", errors: "", status: 0 });
  });
});

describe("a file that cannot be judged is one line and status 2", () => {
  const refused = (run: ReturnType<typeof check>, expected: RegExp) => {
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(lines(run.errors)).toHaveLength(1);
    expect(run.errors).toMatch(expected);
  };

  it("empty, no text, a spreadsheet, an open quotation mark, a column missing", () => {
    refused(check(""), /er tom/);
    refused(check(Uint8Array.of(1, 0, 2, 0)), /ikke en tekstfil/);
    refused(check("PK\u0003\u0004"), /regneark/);
    refused(check(`${HEADER}\n2026-01;"Aarhus;1`), /række 2 .*anførselstegn/);
    refused(
      check("Periode;Kommune;Antal\n2026-01;Aarhus;1"),
      /mindst en af Individuelle, Kollektive.*fundet: Periode, Kommune, Antal .*50 linjer/,
    );
  });

  it("200 MB, absent, a folder, a date that is none, no file at all", () => {
    const large = join(temporaryFolder(), "stor.csv");
    writeFileSync(large, HEADER);
    truncateSync(large, 200 * 1024 * 1024);
    refused(runCommand("check", [large]), /over 100 MB/);
    refused(runCommand("check", [join(temporaryFolder(), "findes-ikke.csv")]), /kan ikke læses/);
    refused(runCommand("check", [temporaryFolder()]), /kan ikke læses/);
    refused(check(HEADER, "--date", "2026-02-30"), /2026-02-30/);
    refused(runCommand("check", []), /Brug: npm run -s check/);
  });
});
