// @vitest-environment jsdom
import { afterEach, expect, it } from "vitest";
import { editContract } from "../../../../src/commands/contract/editContract";
import { prepareContract } from "../../../../src/commands/contract/prepareContract";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import { openContract } from "../../../../src/commands/openContract";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { contractSheetFaultText } from "../../../../src/language/contract/contractSheetFaultTexts";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { AT_MIDYEAR } from "../contractWorkbook";
import { errorsIn, openAddIn, valueAt } from "../openAddIn";
import { words } from "../../../words";

afterEach(() => setContractInUse());

it("opens a workbook whose contract was taken before its faults were known, and tells them at their cells", async () => {
  const shipped = contractInUse();
  const [first, second, ...rest] = shipped.municipalities;
  if (!first || !second) throw new Error("two municipalities are needed");
  const carried = {
    ...shipped,
    source: { ...shipped.source, signed: "2025-02-30" },
    measures: shipped.measures.map((each) =>
      each.id === "N3" ? { ...each, nextFigure: { "2026": "2027-02-29" } } : each,
    ),
    municipalities: [first, { ...second, aliases: [first.name] }, ...rest],
  };
  expect(
    judgeContract(carried)
      .faults.map(({ path }) => path)
      .sort(),
  ).toEqual(["measures[3].nextFigure.2026", "municipalities[1].aliases[0]", "source.signed"]);
  const host = openAddIn();
  setContractInUse(carried);
  await insertWorkbook(AT_MIDYEAR);
  await waitUntilIdle();
  setContractInUse();
  expect(await openContract()).toEqual({ kind: "workbook" });
  expect(contractInUse()).toEqual(carried);
  expect(errorsIn(host)).toEqual([]);
  await editContract();
  await waitUntilIdle();
  const outcome = await prepareContract();
  if (outcome.kind !== "faulty") throw new Error(outcome.kind);
  const told = outcome.faults.map(({ sheet, cell, rule, values }) => [
    sheet,
    valueAt(host, sheet, cell),
    contractSheetFaultText("da", rule, values),
  ]);
  // A day that is in no calendar has not become another.
  const noDay = (day: string) => `Datoen ${day} findes ikke i kalenderen: ret den.`;
  expect(told).toEqual([
    [words.contract.sheets.contract, "2025-02-30", noDay("30-02-2025")],
    [words.contract.sheets.measures, "2027-02-29", noDay("29-02-2027")],
    [words.contract.sheets.municipalities, first.name, expect.stringContaining("fjern den")],
  ]);
});
