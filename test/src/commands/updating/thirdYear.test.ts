import { afterAll, beforeEach, expect, it } from "vitest";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { replaceContractPart } from "../../../../src/excel/identity/replaceContractPart";
import type { Host } from "../../../../workbench/host/host";
import { cellAddress } from "../../../../workbench/model/address";
import { keyColumn, keyRow } from "../../../../workbench/model/sheet";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { serial } from "../../serial";
import { words } from "../../../words";
import { enterCsv, openContractWorkbook, typeAtName, typeInto } from "../contractWorkbook";
import { besideLabel, recordsOf, sheetOf, valueAt } from "../openAddIn";
import { withThirdYear } from "./thirdYear";

const { tabs, targets } = words;
const newer = () => ({ ...withThirdYear(contractInUse()), version: contractInUse().version + 1 });

let host: Host;

beforeEach(async () => {
  setContractInUse();
  host = await openContractWorkbook({ year: 2027, date: "2027-12-31" });
});

afterAll(() => {
  setContractInUse();
});

async function update(file?: Uint8Array): Promise<void> {
  const proposal = await prepareUpdate(file);
  if (proposal.kind !== "proposal") throw new Error(JSON.stringify(proposal));
  await updateWorkbook(proposal);
  await waitUntilIdle();
}

/** January and February of 2028, two collective and five individual guidances in every municipality each month. */
async function enterThirdYear(): Promise<void> {
  const towns = contractInUse().municipalities;
  const lines = ["2028-01", "2028-02"].flatMap((month) =>
    towns.map(({ name }) => `${month};${name};5;2;1;1`),
  );
  await enterCsv(["Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...lines].join("\n"));
  await typeAtName("KKR_ValgtAar", 2028);
  await typeAtName("KKR_Statusdato", serial(2028, 2, 29));
  await waitUntilIdle();
}

/** R1 counts participants in guidance, individual or collective. */
function realisedR1() {
  return recordsOf(host, "KKR_Maal_2028").find((row) => row[targets.id] === "R1")?.[targets.actual];
}

/** The validation of a cell of Aktivitet under Periode. */
function acceptedMonths() {
  const { validations } = sheetOf(host, tabs.activity);
  return validations
    .filter(({ area, kind }) => kind === "Date" && area.column === 0)
    .map((each) => each.formula2);
}

it("counts a third year, whose months can be entered", async () => {
  await update(new TextEncoder().encode(JSON.stringify(newer())));
  await enterThirdYear();
  expect(realisedR1()).toBe(contractInUse().municipalities.length * 2 * (5 + 2));
  expect(acceptedMonths()).toEqual([`=${serial(2028, 12, 31)}`]);
});

it("mends a workbook that has followed the contract without it, and says what it mends", async () => {
  await replaceContractPart(newer(), null);
  const proposal = await prepareUpdate();
  if (proposal.kind !== "proposal") throw new Error(proposal.kind);
  const ofActivity = proposal.cells.filter(({ place }) => place.startsWith(`${tabs.activity}!`));
  expect(ofActivity.map(({ what, to }) => [what, to.includes("DATE(2029,1,1)") || to])).toEqual([
    [words.sheets.activity.counted.status, true],
    ["Periode, hvad der kan indtastes", "01-01-2026 – 31-12-2028"],
  ]);
  await update();
  await enterThirdYear();
  expect(realisedR1()).toBe(contractInUse().municipalities.length * 2 * (5 + 2));
  expect((await prepareUpdate()).kind).toBe("up-to-date");
});

it("heads the counts of a third year that have come without their heading", async () => {
  await update(new TextEncoder().encode(JSON.stringify(newer())));
  const headings = () => besideLabel(host, tabs.targets, words.sheets.targets.counts.title);
  expect(headings()).toEqual([2026, 2027, 2028]);
  const cells = [...sheetOf(host, tabs.targets).cells];
  const [last = 0] = cells.findLast(([, { value, formula }]) => value === 2028 && !formula) ?? [];
  await typeInto(tabs.targets, cellAddress(keyRow(last), keyColumn(last)), [[""]]);
  expect(headings()).toEqual([2026, 2027]);
  await update();
  expect(headings()).toEqual([2026, 2027, 2028]);
});

it("keeps what somebody has typed over a header beside Aktivitet, and counts again", async () => {
  await typeInto(tabs.activity, "K3", [["ring til Aarhus"]]);
  await update();
  expect(valueAt(host, tabs.activity, "K3")).toBe(words.sheets.activity.counted.status);
  expect(JSON.stringify(recordsOf(host, "KKR_IkkePlaceret"))).toContain("ring til Aarhus");
});
