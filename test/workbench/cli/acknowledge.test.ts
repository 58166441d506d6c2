import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand, temporaryFolder } from "./runCommand";

const WARNED = "test/fixtures/cases/contracts/e7-percent-as-55.json";

/** The commands that make a file of a contract, each without what it is warned of. */
const COMMANDS = [
  ["workbook", "a.xlsx", []],
  ["report", "a.xlsx", ["--figures", "FIGURES", "--date", "2026-06-30"]],
  ["invoices", "a.csv", []],
] as const;

describe.each(COMMANDS)("%s of a contract that is warned of", (command, name, more) => {
  it("makes nothing until somebody has acknowledged it, and says where it is", async () => {
    const folder = temporaryFolder();
    const figures = join(folder, "figures.csv");
    const { municipalities } = JSON.parse(readFileSync(WARNED, "utf8")) as {
      municipalities: { name: string }[];
    };
    writeFileSync(
      figures,
      `Måned;Kommune;Individuelle;Kollektive\n2026-01;${municipalities[0]?.name ?? ""};1;1\n`,
    );
    const out = join(folder, name);
    const words = [
      ...more.map((word) => (word === "FIGURES" ? figures : word)),
      "--contract",
      WARNED,
      "--out",
      out,
    ];
    const asked = await runCommand(command, words);
    expect([asked.status, asked.output, existsSync(out)]).toEqual([2, "", false]);
    expect(asked.errors.trimEnd()).toMatch(
      /^.*e7-percent-as-55\.json har 1 advarsel: measures\[1\]\.targets\.2026\.value: .*5\.500.*--acknowledge\.$/,
    );
    const known = await runCommand(command, [...words, "--acknowledge"]);
    expect([known.status, existsSync(out)]).toEqual([0, true]);
  });
});
