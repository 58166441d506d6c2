import { beforeEach, describe, expect, it } from "vitest";
import { insertSheet } from "../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { settleSheets, type SettledSheets } from "../../../src/commands/settleSheets";
import { setContractInUse } from "../../../src/contract/contractInUse";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { SHEETS, words } from "../../words";
import { enterExplanations } from "../../../src/commands/reports/enterExplanations";
import { figuresFile } from "../report/reportWorkbook";
import { AT_MIDYEAR, enterCsv, typeInto } from "./contractWorkbook";
import { othersContract } from "./otherContracts/othersContract";
import { cellIn, copyOf, errorsIn, openAddIn, recordsOf, sheetOf } from "./openAddIn";

const WELL: SettledSheets = { functionsAnswer: true, otherFormulas: [], unprinted: [] };

let host: Host;

beforeEach(() => {
  setContractInUse();
  host = openAddIn();
});

async function inserted() {
  const outcome = await insertWorkbook(AT_MIDYEAR);
  await waitUntilIdle();
  return outcome.kind === "inserted" ? outcome.plans : expect.fail(outcome.kind);
}

async function settled(plans: Awaited<ReturnType<typeof inserted>>) {
  host.resetCounts();
  const found = await settleSheets(plans, 0);
  await waitUntilIdle();
  expect(host.counts.requests).toBeLessThanOrEqual(3);
  return found;
}

/** Every formula of the workbook by its cell. */
function formulas(): Map<string, string> {
  return new Map(
    host.workbook.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([key, { formula }]) =>
        formula === undefined ? [] : [[`${name} ${key}`, formula]],
      ),
    ) as [string, string][],
  );
}

const layouts = () => SHEETS.map((name) => sheetOf(host, name).pageLayout);

describe("an empty table on paper", () => {
  const printed = (sheet: string) =>
    sheetOf(host, sheet).pageLayout.printArea.map(({ row, rows }) => [row + 1, row + rows]);

  it("is not printed, and is from the command on that enters its first row", async () => {
    await settled(await inserted());
    const explanations = await insertSheet("explanations", false);
    if (explanations.kind !== "inserted") return expect.fail(explanations.kind);
    await settled(explanations.plans);
    expect(printed(words.tabs.activity)).toEqual([[1, 2]]);
    expect(printed(words.tabs.explanations)).toEqual([[1, 6]]);
    const [header] = [...figuresFile("half-year-2026.csv").split("\n")];
    await enterCsv(`${header}\n2026-01;Odder;1;1;0;0;CRM;\n`);
    const [[first, last] = []] = printed(words.tabs.activity);
    expect([first, Number(last) > 1_000_000]).toEqual([1, true]);
    const texts = { measure: "N1a", deviation: "", cause: "", action: "", expected: "" };
    await enterExplanations([{ year: 2026, before: texts, after: { ...texts, cause: "Travlhed" } }]);
    await waitUntilIdle();
    // The circumstances below are still empty.
    expect(printed(words.tabs.explanations)).toEqual([[1, 25]]);
  });
});

describe("sheets once they are inserted", () => {
  it("cost a look and their print set-up, and nothing is wrong with them", async () => {
    const plans = await inserted();
    expect(await settled(plans)).toEqual(WELL);
    expect(host.counts.requests).toBe(2);
    expect(layouts()).toEqual(
      SHEETS.map(() =>
        expect.objectContaining({
          orientation: "Landscape",
          zoom: expect.objectContaining({ horizontalFitToPages: 1 }) as unknown,
        }),
      ),
    );
  });

  it("print their forms without colours, and what is judged with them", async () => {
    await settled(await inserted());
    const { targets, municipalities, funding } = words.tabs;
    const inColour = SHEETS.filter((name) => !sheetOf(host, name).pageLayout.blackAndWhite);
    expect(inColour).toEqual([targets, municipalities, funding]);
  });

  it("are looked after likewise where it is one sheet", async () => {
    await inserted();
    const outcome = await insertSheet("months");
    if (outcome.kind !== "inserted") return expect.fail(outcome.kind);
    expect(await settled(outcome.plans)).toEqual(WELL);
    expect(sheetOf(host, words.tabs.months).pageLayout.orientation).toBe("Landscape");
    return undefined;
  });

  // Of its years no funding is agreed.
  it.each([0, 2])(
    "answer where one alone has only blanks to show, registered after %d requests",
    async (requests) => {
      setContractInUse(othersContract("plain.json", "test/fixtures/contracts"));
      host = openAddIn({ requestsBeforeRegistration: requests });
      const plans = await inserted();
      const before = formulas();
      for (const part of ["municipalities", "funding"]) {
        expect(await settled(plans.filter((plan) => plan.part === part))).toEqual(WELL);
      }
      expect(formulas()).toEqual(before);
    },
  );

  it("change nothing where Excel does not answer, and say that nobody looked", async () => {
    const plans = await inserted();
    const before = copyOf(host);
    host.failRequest(1, "before", "ServiceNotAvailable");
    host.failRequest(2, "before", "ServiceNotAvailable");
    expect(await settled(plans)).toEqual({
      functionsAnswer: undefined,
      otherFormulas: [],
      unprinted: SHEETS,
    });
    expect(copyOf(host)).toEqual(before);
  });
});

describe("print set-up", () => {
  it.each(["fails", "nothing", "unfitted"] as const)(
    "is said not to have taken where Excel %s, and the sheets stay",
    async (printSetUp) => {
      host.modes.printSetUp = printSetUp;
      const plans = await inserted();
      const before = formulas();
      expect(await settled(plans)).toEqual({ ...WELL, unprinted: SHEETS });
      expect(formulas()).toEqual(before);
      expect(errorsIn(host)).toEqual([]);
    },
  );
});

describe("functions that are registered late", () => {
  // The look and the batch are two; the look afterwards a third.
  it.each([2, 3])("answer once their formulas are entered again: after %d requests", async (requests) => {
    const usual = openAddIn();
    host = usual;
    await inserted();
    const [expected, population] = [formulas(), recordsOf(host, "KKR_Kommuner")];
    host = openAddIn({ requestsBeforeRegistration: requests });
    const plans = await inserted();
    expect(recordsOf(host, "KKR_Kommuner")).not.toEqual(population);
    expect(await settled(plans)).toEqual(WELL);
    expect(recordsOf(host, "KKR_Kommuner")).toEqual(population);
    expect(formulas()).toEqual(expected);
    expect(errorsIn(host)).toEqual([]);
  });

  it("are said to be silent where they still are, and no formula is lost", async () => {
    host = openAddIn({ requestsBeforeRegistration: 20 });
    const plans = await inserted();
    const before = formulas();
    expect(await settled(plans)).toEqual({ ...WELL, functionsAnswer: false });
    expect(formulas()).toEqual(before);
  });

  it.each([0, 1, 2, 3, 5, 7])(
    "lose no formula where entering them breaks off at action %d",
    async (action) => {
      host = openAddIn({ requestsBeforeRegistration: 2 });
      const plans = await inserted();
      const before = formulas();
      host.failRequest(2, { action }, "GeneralException");
      const found = await settleSheets(plans, 0);
      await waitUntilIdle();
      expect(formulas()).toEqual(before);
      expect(found.otherFormulas).toEqual([]);
    },
  );
});

describe("formulas that Excel has filled a column with", () => {
  const column = words.targets.status;

  it.each([true, "formulas"] as const)("are put right (fillsColumns: %s)", async (fillsColumns) => {
    await inserted();
    const expected = formulas();
    host = openAddIn({ fillsColumns });
    const plans = await inserted();
    expect(await settled(plans)).toEqual(WELL);
    expect(formulas()).toEqual(expected);
  });

  it("are put right where they stand in a column whose rows differ", async () => {
    const plans = await inserted();
    const expected = formulas();
    const first = sheetOf(host, words.tabs.targets).cells;
    const rows = recordsOf(host, "KKR_Maal").length;
    const at = cellIn(host, "KKR_Maal", column, 0);
    const formula = await formulaAt(at);
    await typeInto(
      words.tabs.targets,
      at,
      Array.from({ length: rows }, () => [formula]),
    );
    expect(formulas()).not.toEqual(expected);
    expect(first.size).toBeGreaterThan(rows);
    expect(await settled(plans)).toEqual(WELL);
    expect(formulas()).toEqual(expected);
  });

  async function formulaAt(address: string): Promise<unknown> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(words.tabs.targets)
        .getRange(address)
        .load("formulas");
      await context.sync();
      return (range.formulas[0] as unknown[])[0];
    });
  }
});
