import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../src/contract/contract";
import { sized } from "../../src/functions/independent/cases";
import { runCommand, temporaryFolder } from "./runCommand";

const EVERY_DAY = ["plain", "july", "quarters", "fifth-figure", "english"];
/** The large one, of ten years, only in the verification. */
const FILES = [...EVERY_DAY, "large"].slice(0, sized(EVERY_DAY.length, EVERY_DAY.length + 1));

describe.each(FILES)("the command line under the contract of %s", (name) => {
  const file = `test/fixtures/contracts/${name}.json`;
  const { municipalities, source, funding, measures, years } = JSON.parse(
    readFileSync(file, "utf8"),
  ) as Contract;
  const [first] = municipalities;
  const month = source.inForce.slice(0, "2026-01".length);
  const date = `${month}-31`;

  function figuresIn(folder: string): string {
    const path = join(folder, "figures.csv");
    const rows = municipalities.map((each) => `${month};${each.name};4;2;1;0`);
    writeFileSync(path, ["Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...rows].join("\n"));
    return path;
  }

  it("finds it whole in both languages, and the same as itself", async () => {
    for (const language of ["da", "en"]) {
      const checked = await runCommand("contract", ["check", file, "--language", language]);
      expect([checked.status, checked.errors]).toEqual([0, ""]);
      expect((await runCommand("contract", ["diff", file, file, "--language", language])).status).toBe(0);
    }
  });

  it("lays it out on sheets and reads it again", async () => {
    const folder = temporaryFolder();
    const [xlsx, json] = [join(folder, "a.xlsx"), join(folder, "a.json")];
    expect((await runCommand("contract", ["to-sheets", file, "--out", xlsx])).status).toBe(0);
    expect((await runCommand("contract", ["from-sheets", xlsx, "--out", json])).status).toBe(0);
    expect((await runCommand("contract", ["diff", file, json])).output).toBe("Kontrakterne er ens.\n");
  });

  it("answers formulas, judges figures, bills what is agreed, and reports", async () => {
    const folder = temporaryFolder();
    const figures = figuresIn(folder);
    const [year] = years;
    const [measure] = measures.filter(({ cumulative }) => cumulative);
    // The year's target, or the sum of its quarters.
    const target = Object.entries(measure?.targets ?? {})
      .filter(([period]) => period.startsWith(String(year)))
      .reduce((sum, [, each]) => sum + (each.kind === "fixed" ? each.value : Number.NaN), 0);
    const formula = `=KKR.TARGET("${measure?.id ?? ""}",${year})`;
    const answer = await runCommand("formula", [formula, "--contract", file]);
    expect(JSON.parse(answer.output)).toMatchObject({ value: target, error: null });
    const checked = await runCommand("check", [figures, "--contract", file, "--date", date, "--json"]);
    expect([checked.status, checked.output.trim()]).toEqual([0, ""]);
    const agreed = funding?.byYear[String(year)];
    const csv = join(folder, "a.csv");
    const billed = await runCommand("invoices", ["--contract", file, "--out", csv]);
    expect(billed.status).toBe(agreed?.kind === "fixed" && agreed.rows ? 0 : 1);
    const report = ["--contract", file, "--figures", figures, "--date", date, "--text"];
    const said = await runCommand("report", [...report, "--out", join(folder, "a.xlsx")]);
    expect(said.status).toBe(0);
    expect(said.output).not.toMatch(/undefined|NaN|\[object|Midtjylland|19 kommuner/);
    const own = `kommune:${first?.code ?? ""}`;
    const one = await runCommand("report", [...report, "--recipient", own, "--out", join(folder, "b.xlsx")]);
    expect([one.status, one.output.includes(first?.name ?? "?")]).toEqual([0, true]);
  });
});
