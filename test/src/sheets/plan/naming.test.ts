import { describe, expect, it } from "vitest";
import { chooseNaming, TABLES } from "../../../../src/sheets/plan/naming";
import { namesFor } from "../../../../src/sheets/plan/ourNames";
import { planInput } from "../../../../src/sheets/plan/planInput";
import { workbookPlan } from "../../../../src/sheets/workbookPlan";
import { contract, input, texts } from "../sheetPlans";

const NAMES = namesFor({ measures: [] });

const { targets, activity, months } = texts.sheets;

describe("chooseNaming", () => {
  it("keeps clear of the user's sheets, tables and names, whatever their case, and tells what it renamed", () => {
    const chosen = chooseNaming(texts.sheets, contract, {
      sheets: [targets.toUpperCase(), `${targets} (2)`],
      tablesAndNames: ["kkr_maal", "KKR_ValgtAar"],
    });
    expect(chosen.naming.sheets.targets).toBe(`${targets} (3)`);
    expect(chosen.naming.tables.targets).toBe(`${TABLES.targets}_2`);
    expect(chosen.naming.names.chosenYear).toBe("KKR_ValgtAar_2");
    expect(chosen.renamed).toEqual([
      { kind: "sheet", wanted: targets, given: `${targets} (3)` },
      { kind: "table", wanted: "KKR_Maal", given: "KKR_Maal_2" },
      { kind: "name", wanted: "KKR_ValgtAar", given: "KKR_ValgtAar_2" },
    ]);
  });

  it("reaches the formulas: they speak of what things are called", () => {
    const chosen = chooseNaming(texts.sheets, contract, {
      sheets: [activity],
      tablesAndNames: ["KKR_Aktivitet"],
    });
    const renamed = workbookPlan(planInput(contract, input.population, input.settings, chosen.naming));
    const counted = renamed.sheets.flatMap((each) => each.names).find(({ name }) => name === NAMES.counted);
    expect(counted?.refersTo).toMatchObject({
      formula: expect.stringContaining(`'${activity} (2)'!$`) as string,
    });
    expect(JSON.stringify(renamed)).not.toMatch(/KKR_Aktivitet[^_]/);
  });

  it("leaves names that are there already, whoever else would call them taken, and gives the others free ones", () => {
    const { naming, renamed } = chooseNaming(
      texts.sheets,
      contract,
      {
        sheets: [activity, months.toLowerCase()],
        tablesAndNames: ["KKR_Aktivitet", "KKR_Maaneder", "KKR_ValgtAar"],
      },
      { sheets: { activity: activity }, tables: { activity: "KKR_Aktivitet" }, names: {} },
    );
    expect([naming.sheets.activity, naming.tables.activity]).toEqual([activity, TABLES.activity]);
    expect(renamed).toEqual([
      { kind: "sheet", wanted: months, given: `${months} (2)` },
      { kind: "table", wanted: "KKR_Maaneder", given: "KKR_Maaneder_2" },
      { kind: "name", wanted: "KKR_ValgtAar", given: "KKR_ValgtAar_2" },
    ]);
  });
});
