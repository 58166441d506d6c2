import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { judgeContract } from "../../../src/contract/judge/judgeContract";
import { runCommand, temporaryFolder } from "./runCommand";

const CASES = "test/fixtures/cases/contracts";

function contractIn(file: string) {
  return judgeContract(JSON.parse(readFileSync(file, "utf8"))).contract;
}

/** A whole contract whose texts Excel would make something else of, if it could. */
function oddContract() {
  const contract = contractIn(`${CASES}/v08-two-readings.json`);
  if (!contract) throw new Error("The case is not whole.");
  const [first, ...others] = contract.measures;
  return {
    ...contract,
    title: "=1+1",
    house: "'Ærø & <Ø>",
    steering: "@KKR",
    areas: [{ id: "4.1", kind: "focus", title: "-5", section: "1/2" }],
    counted: [{ id: "1E5", label: { da: "+tal", en: '"a"; b' } }],
    measures: [{ ...first, id: "4.1", section: "3-4", note: "SAND", title: "#N/A" }, ...others],
    municipalities: contract.municipalities.map((each, index) =>
      index === 0 ? { ...each, aliases: ["0751", 'a;"b', "1.2"] } : each,
    ),
  };
}

describe("contract to-sheets and from-sheets", () => {
  it("goes through Office.js, a file and another program's reading without loss", async () => {
    const folder = temporaryFolder();
    const [json, xlsx, again] = ["odd.json", "odd.xlsx", "again.json"].map((name) => join(folder, name));
    writeFileSync(json!, JSON.stringify(oddContract()));
    const made = await runCommand("contract", ["to-sheets", json!, "--out", xlsx!]);
    expect(made).toMatchObject({ status: 0, errors: "" });
    expect(made.output).toBe(`${xlsx}: Kontrakt, Kontraktmål, Kontraktkommuner, Kontraktområder.\n`);
    const read = await runCommand("contract", ["from-sheets", xlsx!, "--out", again!]);
    expect(read).toMatchObject({ status: 0, output: "", errors: "" });
    expect(contractIn(again!)).toEqual(contractIn(json!));
  });

  it("prints what it reads, once warnings are acknowledged", async () => {
    const xlsx = join(temporaryFolder(), "share.xlsx");
    await runCommand("contract", ["to-sheets", `${CASES}/e7-percent-as-55.json`, "--out", xlsx]);
    const asked = await runCommand("contract", ["from-sheets", xlsx]);
    expect(asked.status).toBe(1);
    // A2 is the second measure, and 2026 the first column past its sixteen facts.
    expect(asked.output).toMatch(
      /^advarsel: Kontraktmål!Q6: Målet A2 er en andel, og her står 5\.500\u00a0%/,
    );
    const known = await runCommand("contract", ["from-sheets", xlsx, "--acknowledge"]);
    expect(known.status).toBe(0);
    expect(judgeContract(JSON.parse(known.output)).contract).toEqual(
      contractIn(`${CASES}/e7-percent-as-55.json`),
    );
  });

  it("makes sheets for a new house, and says at which cells they lack something", async () => {
    const xlsx = join(temporaryFolder(), "new.xlsx");
    const words = ["to-sheets", "--empty", "--years", "2027,2028", "--out", xlsx];
    expect(await runCommand("contract", words)).toMatchObject({ status: 0 });
    const { status, output } = await runCommand("contract", ["from-sheets", xlsx, "--language", "en"]);
    expect(status).toBe(1);
    const lines = output.trimEnd().split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "Kontrakt!B5: Titel is missing: write a text of 120 signs at most.",
        "Kontrakt!B9: Underskrevet is missing: write a date: day, month and year as DD-MM-YYYY.",
        "Kontraktmål!A4: The table is empty: write at least one row.",
        "Kontraktkommuner!A3: The table is empty: write at least one row.",
      ]),
    );
    expect(lines.at(-1)).toMatch(/9 faults, 0 warnings; the contract is not written/);
  });

  it("begins a new house's contract with the two years to come, as the pane does", async () => {
    const xlsx = join(temporaryFolder(), "coming.xlsx");
    const now = new Date().getFullYear();
    await runCommand("contract", ["to-sheets", "--empty", "--out", xlsx]);
    const sheets = Object.entries(unzipSync(readFileSync(xlsx))).filter(([part]) => part.includes("sheets/"));
    const years = sheets.flatMap(([, xml]) => strFromU8(xml).match(/(?<=<v>)20\d\d(?=<\/v>)/g) ?? []);
    expect(years.map(Number)).toEqual([now + 1, now + 2]);
  });

  it.each([
    [["from-sheets", `${CASES}/hovedstaden.json`], /er ikke en projektmappe/],
    [["from-sheets", "test/fixtures/layouts/layout-2.xlsx"], /har ingen af kontraktens ark/],
    [["from-sheets", "none.xlsx"], /kan ikke læses \(findes ikke\)/],
    [["to-sheets", `${CASES}/hovedstaden.json`], /--out mangler/],
    [["to-sheets", `${CASES}/e8-dup-name.json`, "--out", "x.xlsx"], /To kommuner hedder Nyborg/],
    [["to-sheets", "--out", "x.xlsx"], /^Brug:/],
    [
      ["to-sheets", "--empty", "--years", "2027,2029", "--out", "x.xlsx"],
      /ikke år, der følger efter hinanden/,
    ],
  ])("says in one line what is wrong with %j", async (words, message) => {
    const { status, output, errors } = await runCommand("contract", words);
    expect([status, output]).toEqual([2, ""]);
    expect(errors).toMatch(message);
    expect(errors.trimEnd()).not.toContain("\n");
  });
});
