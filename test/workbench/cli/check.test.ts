import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { checkTexts } from "../../../src/language/commandLine/checkTexts";
import { runCommand, temporaryFolder } from "./runCommand";
import { words } from "../../words";

const HEADER = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning";
const EVERYONE = contractInUse().municipalities.map(({ name }) => `2026-01;${name};5;4;3;2;CRM;`);

function check(content: string | Uint8Array, ...options: string[]) {
  const file = join(temporaryFolder(), "tal.csv");
  writeFileSync(file, content);
  return runCommand("check", [file, "--date", "2026-06-30", ...options]);
}

const lines = (text: string) => text.trimEnd().split("\n");

/** A heading that would change a terminal's colours, ring, and turn its letters around, and that nobody reads to the end. */
const HOSTILE = `Rådgiver\u001b[31m\u0007\u202e${"x".repeat(4000)}`;

describe("a hostile heading", () => {
  const row = EVERYONE[0]!;

  it.each([
    ["not used", `${HEADER};${HOSTILE}`, `${row};1`],
    ["unconfirmed", `${HEADER.replace("Under 3 år", "Etableret under 3 år")};${HOSTILE}`, `${row};1`],
    ["found where columns are missing", HOSTILE, "1"],
  ])("is told in one line, cut and without control characters: %s", async (_, header, data) => {
    const { output, errors } = await check(`${header}\n${data}\n`);
    const said = output + errors;
    expect(said).toContain("Rådgiver [31m x");
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|x{200}/);
  });

  it("stands in no line either where it is a file's name", async () => {
    const { errors } = await runCommand("check", ["/tmp/\u001b[31m\u202eikke.csv"]);
    expect(errors).toContain("/tmp/ [31m ikke.csv");
  });
});

describe("check", () => {
  it("ends with 0 and prints nothing under --json where nothing is wrong", async () => {
    expect(await check([HEADER, ...EVERYONE].join("\n"), "--json")).toEqual({
      status: 0,
      output: "",
      errors: "",
    });
  });

  it("judges what a contract counts besides the four, in the contract's words", async () => {
    const contract = "test/fixtures/cases/contracts/v09-other-figure.json";
    const { measures } = JSON.parse(readFileSync(contract, "utf8")) as {
      measures: { actual: { figures?: string[] } }[];
    };
    const own = measures
      .flatMap(({ actual }) => actual.figures ?? [])
      .find((id) => !["individual", "collective", "growth", "young"].includes(id));
    const head = `Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;${own}`;
    const run = await check(
      [head, "2026-01;Nyborg;1;1;0;0;-5", "2026-01;Odense;1;1;0;0;x"].join("\n"),
      "--contract",
      contract,
      "--json",
    );
    const issues = lines(run.output).map((line) => JSON.parse(line) as Record<string, unknown>);
    const wrong = issues.filter(({ severity }) => severity === "error");
    expect(wrong.map(({ row, column, received }) => [row, column, received])).toEqual([
      [2, own, -5],
      [3, own, "x"],
    ]);
    expect(run).toMatchObject({ status: 1, errors: "" });
  });

  it("prints an issue a line, and notes apart from them", async () => {
    const others = EVERYONE.filter((line) => !line.includes("Aarhus"));
    const wrong = ["jan 26;Århus;1.5;;;;;", "I alt;;6;;;;;"];
    const run = await check([`${HEADER};Region`, ...others, ...wrong].join("\r\n"), "--json");
    expect(run.status).toBe(1);
    expect(lines(run.errors)).toEqual([
      "Kolonner, der ikke bruges: Region.",
      "Udeladt som sumrækker: række 21.",
    ]);
    const issues = lines(run.output).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(issues.map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ["number-invalid", 20, words.activity.individual],
      ["municipality-spelling", 20, words.activity.municipality],
      ["number-missing", 20, words.activity.collective],
      ["number-missing", 20, words.activity.growth],
      ["number-missing", 20, words.activity.young],
    ]);
    expect(issues[1]).toEqual({
      rule: "municipality-spelling",
      severity: "warning",
      row: 20,
      column: words.activity.municipality,
      received: "Århus",
      expected: "Aarhus",
      message: expect.stringContaining("'Århus'") as string,
      fix: "Aarhus",
      suggestion: null,
    });
  });

  it("ends with 0 where there are warnings alone, and lists them grouped with counts", async () => {
    const run = await check([HEADER, ...EVERYONE.slice(0, -2)].join("\n"));
    expect(run).toMatchObject({ status: 0, errors: "" });
    expect(run.output).toContain("(row-gap): 2 advarsler");
    expect(run.output).toContain("17 rækker, 0 fejl, 2 advarsler.");
  });

  it("takes rows that are not there for 0 where the file is said to be complete, and only then", async () => {
    const partial = [HEADER, ...EVERYONE.slice(0, -2)].join("\n");
    const complete = await check(partial, "--complete-to", "2026-01", "--date", "2026-02-28");
    expect(complete.output).not.toContain("row-gap");
    // The zeros between these months lie far from them; nobody finds their rows in the file.
    const gaps = ["2026-01", "2026-02", "2026-04"].map((month) => `${month};Aarhus;60;60;5;1;CRM;`);
    const filled = await check(
      [HEADER, ...gaps].join("\n"),
      "--complete-to",
      "2026-06",
      "--date",
      "2026-06-30",
    );
    expect(filled.output).not.toMatch(/række ([5-9]|\d\d)/);
    const unended = await check(partial, "--complete-to", "2026-01", "--date", "2026-01-15");
    expect(unended.output).toContain("(row-gap): 2 advarsler");
    const unknown = await check(partial, "--complete-to", "marts");
    expect(unknown).toMatchObject({ status: 2 });
    expect(unknown.errors).toContain("--complete-to marts er ikke en måned: skriv den som ÅÅÅÅ-MM.");
  });

  it("leaves rows out whose dates can have their month first, until the order is chosen", async () => {
    const february = [HEADER, ...EVERYONE.map((line) => line.replace("2026-01", "2/1/2026"))].join("\n");
    const open = await check(february, "--json");
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
    expect(await check(february, "--json", "--date-order", "mdy")).toMatchObject({
      status: 0,
      output: "",
      errors: "",
    });
    const unknown = await check(february, "--date-order", "ymd");
    expect(unknown.status).toBe(2);
    expect(unknown.errors).toMatch(/--date-order ymd kendes ikke: brug dmy eller mdy/);
  });

  it("says in Danish that it does not know an option", async () => {
    const run = await check("", "--foo");
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/^--foo kendes ikke her, eller værdien mangler\. Brug: /);
  });

  it("names a heading that could be a column of ours", async () => {
    const run = await check(
      "Dato;Kommune;Type;Startdato\n15-01-2026;Aarhus;individuel;01-02-2020",
      "--forloeb",
      "--json",
    );
    expect(lines(run.errors)).toEqual([
      "Kolonnen Startdato kan være Stiftet, men kan også være noget andet: kald den Stiftet, hvis den er det.",
      "Kolonner, der ikke bruges: Startdato.",
    ]);
  });

  it("names two headings for one column, and a column without a heading that is filled", async () => {
    const run = await check(
      "Periode;Kommune;;Individuelle;Kollektive;Kollektiv;\n2026-01;Aarhus;12;66;1;2;",
      "--json",
    );
    expect(run.status).toBe(0);
    expect(lines(run.errors)).toEqual([
      checkTexts("da").doubled([words.activity.collective, "Kollektiv"], words.activity.collective),
      "Kolonner, der ikke bruges: Kollektive, Kollektiv, kolonne C uden overskrift.",
    ]);
    const required = await check("Dato;Mødedato;Kommune;Type\n15-01-2026;;Aarhus;individuel", "--forloeb");
    expect(required.status).toBe(2);
    expect(required.errors).toContain(checkTexts("da").doubled(["Dato", "Mødedato"], words.meetings.date));
  });

  it("asks for a month, not for an order, where both orders give the same", async () => {
    const days = ["2026-02-15", "2/2/2026", "15.02.2026"].map(
      (day, row) => `${day};${EVERYONE[row]?.split(";")[1]};5`,
    );
    const file = ["Periode;Kommune;Individuelle", ...days].join("\n");
    const run = await check(file, "--json");
    expect(lines(run.errors)).toEqual([checkTexts("da").dayQuestion([2, 3, 4])]);
    expect(run.output).toContain("en dag midt i måneden");
    expect(run.output).not.toContain("mere end én dato");
    for (const order of ["dmy", "mdy"]) {
      expect((await check(file, "--json", "--date-order", order)).output).not.toContain("period-order");
    }
  });

  it("judges meetings, and takes a contract", async () => {
    const text = "Dato;CVR;Kommune;Type\n15-01-2026;4008;Aarhus;individuel";
    const run = await check(text, "--forloeb", "--json");
    expect(run.status).toBe(1);
    expect(JSON.parse(run.output)).toMatchObject({
      rule: "cvr-form",
      row: 2,
      column: words.meetings.cvr,
      received: "4008",
    });

    const contract = join(temporaryFolder(), "kontrakt.json");
    const municipalities = contractInUse().municipalities.slice(0, 1);
    const byYear = { 2026: { kind: "not-fixed" }, 2027: { kind: "not-fixed" } };
    const funding = { section: "8", byYear };
    writeFileSync(contract, JSON.stringify({ ...contractInUse(), municipalities, funding }));
    const other = await check([HEADER, EVERYONE[0]].join("\n"), "--contract", contract, "--json");
    expect(other).toMatchObject({ output: "", errors: "", status: 0 });
  });
});

describe("a file that cannot be judged is one line and status 2", () => {
  const refused = async (running: ReturnType<typeof check>, expected: RegExp) => {
    const run = await running;
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(lines(run.errors)).toHaveLength(1);
    expect(run.errors).toMatch(expected);
  };

  it("empty, no text, a spreadsheet, an open quotation mark, a column missing", async () => {
    await refused(check(""), /er tom/);
    await refused(check(Uint8Array.of(1, 0, 2, 0)), /ikke en tekstfil/);
    await refused(check("PK\u0003\u0004"), /regneark/);
    await refused(check(`${HEADER}\n2026-01;"Aarhus;1`), /række 2 .*anførselstegn/);
    await refused(
      check("Periode;Kommune;Antal\n2026-01;Aarhus;1"),
      /mindst en af Individuelle, Kollektive.*fundet: Periode, Kommune, Antal .*50 linjer/,
    );
  });

  it("200 MB, absent, a folder, a date that is none, no file at all", async () => {
    const large = join(temporaryFolder(), "stor.csv");
    writeFileSync(large, HEADER);
    truncateSync(large, 200 * 1024 * 1024);
    await refused(runCommand("check", [large]), /over 100 MB/);
    await refused(runCommand("check", [join(temporaryFolder(), "findes-ikke.csv")]), /kan ikke læses/);
    await refused(runCommand("check", [temporaryFolder()]), /kan ikke læses/);
    await refused(check(HEADER, "--date", "2026-02-30"), /2026-02-30/);
    await refused(runCommand("check", []), /Brug: npm run -s check/);
  });
});
