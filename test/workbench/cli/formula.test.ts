import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCommand } from "./runCommand";
import { resultTexts } from "../../../src/language/functions/results";

async function answers(input: readonly string[]): Promise<unknown[]> {
  const run = await runCommand("formula", ["-"], `${input.join("\n")}\n`);
  expect(run).toMatchObject({ status: 0, errors: "" });
  return run.output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

describe("formula", () => {
  it("answers a formula with one JSON object", async () => {
    const run = await runCommand("formula", ["=KKR.DEVIATION(90,100)"]);
    expect(run).toMatchObject({ status: 0, errors: "" });
    expect(JSON.parse(run.output)).toEqual({
      formula: "=KKR.DEVIATION(90,100)",
      value: -10,
      error: null,
      message: null,
    });
  });

  it("answers each line of standard input in order: scalars, spills, errors with their words", async () => {
    expect(
      await answers([
        "=KKR.ALLOCATE(100,{1,1,1})",
        '=KKR.TARGET("N1b")',
        "=1/0",
        "=KKR.DEVIATIONPCT({1,2},{0,1})",
        "=KKR.DEVIATION(90,",
        '=KKR.DEVIATION("",100)',
      ]),
    ).toEqual([
      { formula: "=KKR.ALLOCATE(100,{1,1,1})", value: [[34, 33, 33]], error: null, message: null },
      {
        formula: '=KKR.TARGET("N1b")',
        value: null,
        error: "#N/A",
        message: resultTexts("da").measureNotFixed("N1b", "2026"),
      },
      { formula: "=1/0", value: null, error: "#DIV/0!", message: null },
      { formula: "=KKR.DEVIATIONPCT({1,2},{0,1})", value: [["#DIV/0!", 1]], error: null, message: null },
      { formula: "=KKR.DEVIATION(90,", value: null, error: "#NAME?", message: expect.any(String) },
      { formula: '=KKR.DEVIATION("",100)', value: "", error: null, message: null },
    ]);
  });

  it("says in Danish why it cannot read a formula, and what Danish Excel's semicolons are here", async () => {
    const messages = (
      await answers([
        "=KKR.DEVIATION(90;100)",
        '=KKR.DEVIATION(90,"a;b"',
        "=KKR.ALLOCATE(100,{1;1}",
        "=ROUND(1)",
      ])
    ).map((answer) => (answer as { message: string }).message);
    const unread = "Formlen kan ikke læses: se efter parenteser, kommaer og anførselstegn.";
    expect(messages).toEqual([
      `${unread} Her skrives komma mellem argumenterne, ikke semikolon.`,
      unread,
      unread,
      "ROUND skal have mindst 2 argumenter, men har fået 1. Adskil dem med komma.",
    ]);
  });

  it("keeps the order over many lines", async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `=KKR.DEVIATION(${index},1)`);
    const values = (await answers(lines)).map((answer) => (answer as { value: unknown }).value);
    expect(values).toEqual(lines.map((_, index) => index - 1));
  });

  it("says in one line what is missing", async () => {
    const run = await runCommand("formula", []);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.errors).toMatch(/Formlen mangler/);
  });

  const CONTRACTS = "test/fixtures/cases/contracts";

  it("answers from the contract and the population that are given", async () => {
    const given = (formula: string, ...options: string[]) => runCommand("formula", [formula, ...options]);
    const hovedstaden = [
      "--contract",
      `${CONTRACTS}/hovedstaden.json`,
      "--population",
      `${CONTRACTS}/hovedstaden-pop.json`,
    ];
    const { contract, population } = {
      contract: JSON.parse(readFileSync(`${CONTRACTS}/hovedstaden.json`, "utf8")) as Seen,
      population: JSON.parse(readFileSync(`${CONTRACTS}/hovedstaden-pop.json`, "utf8")) as SeenPopulation,
    };
    const [{ code = "", name = "" } = {}] = contract.municipalities;
    const answered = await given(`=KKR.POPULATION("${name}")`, ...hovedstaden);
    expect(JSON.parse(answered.output)).toMatchObject({ value: population.inhabitants[code], error: null });
    // As the file states it: a measure and a year that the shipped contract does not have.
    const target = await given('=KKR.TARGET("M3",2028)', ...hovedstaden);
    expect(JSON.parse(target.output)).toMatchObject({ value: 6500, error: null });
  });

  it("calls a contract's years as they are called, and says how they are written", async () => {
    const july = ["--contract", `${CONTRACTS}/v06-july-start.json`] as const;
    const { output } = await runCommand("formula", ['=KKR.TARGET("A1",2029)', ...july]);
    expect(JSON.parse(output)).toMatchObject({
      message: "2029/30 ligger uden for kontrakten. Brug 2026-2027, der står for 2026/27, 2027/28.",
    });
  });

  it("answers without a population, with words where inhabitants are asked for", async () => {
    const contract = ["--contract", `${CONTRACTS}/hovedstaden.json`] as const;
    const target = await runCommand("formula", ['=KKR.TARGET("M3",2028)', ...contract]);
    expect(JSON.parse(target.output)).toMatchObject({ value: 6500, error: null });
    expect(target.errors).toMatch(/kendes ikke: intet fordeles efter indbyggere/);
    const people = await runCommand("formula", ['=KKR.POPULATION("Ballerup")', ...contract]);
    expect(JSON.parse(people.output)).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("Folketallet mangler") as unknown,
    });
  });

  it.each([
    [["--contract", `${CONTRACTS}/none.json`], /none\.json kan ikke læses/],
    [["--contract", `${CONTRACTS}/e10-comma.json`], /er ikke JSON: se linje 4/],
    [["--contract", `${CONTRACTS}/e8-dup-name.json`], /To kommuner hedder Nyborg/],
    [
      ["--contract", `${CONTRACTS}/hovedstaden.json`, "--population", "seeds/population-2026K1.json"],
      /Folketallet mangler for .*: angiv en fil/,
    ],
    [["--population", `${CONTRACTS}/hovedstaden.json`], /er ikke en gyldig folketalsfil/],
    [["--contract"], /--contract.* kendes ikke her, eller værdien mangler. Brug: npm run formula/],
    [["--contrakt", "a.json"], /--contrakt kendes ikke her/],
  ])("says in one line what is wrong with %j", async (options, message) => {
    const run = await runCommand("formula", ["=KKR.DEVIATION(90,100)", ...options]);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.errors).toMatch(message);
    expect(run.errors.trimEnd()).not.toContain("\n");
  });
});

interface Seen {
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

interface SeenPopulation {
  readonly inhabitants: Readonly<Record<string, number>>;
}
