import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCommand } from "./runCommand";

const CASES = "test/fixtures/cases";
const contractFile = (name: string) => `${CASES}/contracts/${name}.json`;

/** The README's second table, a right answer for each file. */
const [, , table = ""] = readFileSync(`${CASES}/README.md`, "utf8").split(/^## /m);
const ROWS = [...table.matchAll(/^\| `contracts\/(.*?)(?:\.json)?`.*? \| (.*) \|$/gm)].map(
  ([, file = "", answer = ""]) => [file, answer] as const,
);

const FAULTS: Readonly<Record<string, RegExp>> = {
  "e5-sum": /Forskellen er 540; afrunding af 10 rækker kan højst give 5/,
  "e5b-sum-target":
    /Målet C1 er 9\.000 \(1\.000 kr\.\) for 2026, men finansieringen er i alt 8\.229 \(1\.000 kr\.\)/,
  "e6-missing-row": /mangler Kerteminde/,
  "e8-dup-name": /To kommuner hedder Nyborg/,
  "e12-date": /2025-02-30 findes ikke/,
};

const WHOLE = [
  "v01-no-band",
  "v02-total-no-annex",
  "v03-decimal-amounts",
  "v04-unit-score",
  "v05-quarter-targets",
  "v06-july-start",
  "v07-other-ids",
  "v08-two-readings",
  "v09-other-figure",
  "v10-no-funding",
  "v11-band-12-5",
];

describe("contract check", () => {
  it("is tested with every row of the table", () => {
    const tested = ["hovedstaden", "v01", ...Object.keys(FAULTS), "e7-percent-as-55", "e10-comma"];
    expect(ROWS.map(([file]) => file).sort()).toEqual(tested.sort());
  });

  it.each(Object.entries(FAULTS))("tells what is wrong with %s, in one line", async (name, message) => {
    const { status, output } = await runCommand("contract", ["check", contractFile(name)]);
    const [fault = "", summary = "", ...more] = output.trim().split("\n");
    expect([status, more]).toEqual([1, []]);
    expect(fault).toMatch(message);
    expect(summary).toContain("1 fejl, 0 advarsler");
  });

  it("has a share of 55 acknowledged", async () => {
    const file = contractFile("e7-percent-as-55");
    const said = await runCommand("contract", ["check", file, "--language", "en"]);
    const other = await runCommand("contract", ["check", file, "--language", "fr"]);
    expect([other.status, other.errors]).toEqual([2, expect.stringContaining("--language da|en")]);
    expect(said).toMatchObject({ status: 1, output: expect.stringContaining("55") as string });
    expect((await runCommand("contract", ["check", file, "--acknowledge"])).status).toBe(0);
    const { faults } = JSON.parse((await runCommand("contract", ["check", file, "--json"])).output) as {
      faults: unknown[];
    };
    expect(faults).toMatchObject([{ severity: "warning", path: "measures[1].targets.2026.value" }]);
  });

  it("names line and column of what is not JSON", async () => {
    const { status, errors } = await runCommand("contract", ["check", contractFile("e10-comma")]);
    expect(status).toBe(2);
    expect(errors).toContain("linje 4, tegn 15");
  });

  it.each(WHOLE)("finds %s whole", async (name) => {
    expect(await runCommand("contract", ["check", contractFile(name)])).toMatchObject({ status: 0 });
  });

  it("judges a population beside the contract", async () => {
    const words = (name: string) => [
      "check",
      contractFile(name),
      "--population",
      contractFile("hovedstaden-pop"),
    ];
    expect(await runCommand("contract", words("hovedstaden"))).toMatchObject({ status: 0 });
    const other = await runCommand("contract", words("v01-no-band"));
    expect(other).toMatchObject({ status: 1, output: expect.stringContaining("Middelfart") as string });
  });
});

describe("contract schema", () => {
  it("is what editors are given beside the shipped contract", async () => {
    const written: unknown = JSON.parse(readFileSync("seeds/contract.schema.json", "utf8"));
    expect(written).toEqual(JSON.parse((await runCommand("contract", ["schema"])).output));
  });
});

describe("contract check of a workbook", () => {
  it("points to the command that reads one", async () => {
    const workbook = "test/fixtures/layouts/layout-2.xlsx";
    const run = await runCommand("contract", ["check", workbook]);
    expect(run.status).toBe(2);
    expect(run.errors).toContain(`npm run -s contract -- from-sheets ${workbook}`);
  });
});

describe("contract diff", () => {
  it("tells what differs, and that nothing does", async () => {
    const [july, band] = [contractFile("v06-july-start"), contractFile("v11-band-12-5")];
    const { output, status } = await runCommand("contract", ["diff", band, july]);
    expect(status).toBe(0);
    expect(output.split("\n")).toEqual(
      expect.arrayContaining([
        "spændet, udsving: fra 12,5\u00a0% til 5\u00a0%",
        "træder i kraft: fra 01-01-2026 til 01-07-2026",
        "Nyt: året 2027/28",
        "Måltal for B1 i 2027/28: fra ikke fastsat til 1.150",
      ]),
    );
    expect(
      (await runCommand("contract", ["diff", band, contractFile("v05-quarter-targets")])).output,
    ).toContain("Måltal for B2 i 1. kvartal 2026: fra ikke fastsat til 35");
    expect((await runCommand("contract", ["diff", band, band])).output).toBe("Kontrakterne er ens.\n");
  });
});
