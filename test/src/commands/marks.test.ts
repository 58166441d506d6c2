import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/commands/checkFigures";
import { fixFigures } from "../../../src/commands/fixFigures";
import type { CheckedFigures } from "../../../src/commands/steps/checkedFigures";
import { markIssues, unmarkIssues } from "../../../src/commands/markIssues";
import type { Host } from "../../../workbench/host/host";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { areaAddress } from "../../../workbench/model/address";
import { words } from "../../words";
import { openContractWorkbook, typeInto } from "./contractWorkbook";
import { cellIn, sheetOf } from "./openAddIn";

const { tabs } = words;
/** As Office calls what it cannot read or delete (office-js 5222, 6827, 6835), and as it might. */
const CODES = ["ItemNotFound", "GeneralException", "InvalidReference"] as const;

let host: Host;
/** A verdict on Målark, which has rules of the sheet's own. */
let verdict: string;

beforeEach(async () => {
  host = await openContractWorkbook();
  await typeInto(tabs.activity, "A6", [["01-01-2026", "Horsens", "1.234", 10, -4, 0, "", ""]]);
  verdict = cellIn(host, "KKR_Maal", words.targets.status, 0);
  await typeInto(tabs.targets, verdict, [[words.verdicts.met]]);
});

async function checked() {
  const outcome = await checkFigures();
  await waitUntilIdle();
  return outcome.kind === "checked" ? outcome : expect.fail(outcome.kind);
}

/** Rules by cell that are ours, and comments, on both sheets. */
function marks() {
  return [tabs.activity, tabs.targets].flatMap((name) => {
    const { conditionalFormats, comments } = sheetOf(host, name);
    const ours = conditionalFormats.filter(({ rule }) => JSON.stringify(rule).includes('LEN(\\"KKR\\")'));
    return [
      ...ours.map(({ area }) => `${name} ${areaAddress(area)}`),
      ...comments.map(({ content }) => content.slice(0, 5)),
    ];
  });
}

/** The cells with issues; a row that is absent has none. */
function cellsOf(found: Pick<CheckedFigures, "issues">): string[] {
  const cells = found.issues.flatMap(({ part, address }) =>
    address === "" ? [] : [`${part === "targets" ? tabs.targets : tabs.activity} ${address}`],
  );
  return [...new Set(cells)];
}

describe.each(CODES)("where two rules on a cell break reading and deleting with %s", (code) => {
  it("cells are marked, marked again and unmarked nonetheless", async () => {
    host.modes.overlappingFormats = code;
    const found = await checked();
    const cells = cellsOf(found);
    expect(cells).toContain(`${tabs.targets} ${verdict}`);
    expect(await markIssues(found, "da")).toEqual({
      marked: cells.length,
      of: cells.length,
      uncommented: 0,
      hasOldComments: false,
    });
    await waitUntilIdle();
    expect(marks().filter((each) => each.startsWith("KKR: "))).toHaveLength(cells.length);
    expect(
      marks()
        .filter((each) => !each.startsWith("KKR: "))
        .toSorted(),
    ).toEqual(cells.toSorted());

    const fixed = await fixFigures(
      found,
      found.issues.filter(({ issue }) => issue.fix !== undefined),
      "fix",
    );
    const left = cellsOf(fixed.checked);
    expect(left.length).toBeLessThan(cells.length);
    expect(await markIssues(fixed.checked, "da")).toMatchObject({ marked: left.length });
    await waitUntilIdle();
    expect(
      marks()
        .filter((each) => !each.startsWith("KKR: "))
        .toSorted(),
    ).toEqual(left.toSorted());

    await unmarkIssues(fixed.checked);
    await waitUntilIdle();
    expect(marks()).toEqual([]);
    expect((await checked()).marked).toBe(false);
  });
});

it("leaves the sheets' own rules as they were where marks can be read", async () => {
  const rules = () =>
    host.workbook.sheets.map((sheet) =>
      sheet.conditionalFormats.map(({ area, rule }) => [areaAddress(area), rule]),
    );
  const before = rules();
  const found = await checked();
  await markIssues(found, "da");
  await unmarkIssues(found);
  await waitUntilIdle();
  expect(rules()).toEqual(before);
});

it("lets an old note cost its own comment alone, and says how many there are", async () => {
  host.modes.notes = [`${tabs.activity}!C6`, `${tabs.targets}!${verdict}`];
  const found = await checked();
  const { length } = cellsOf(found);
  expect(await markIssues(found, "da")).toEqual({
    marked: length,
    of: length,
    uncommented: 2,
    hasOldComments: false,
  });
  await waitUntilIdle();
  expect(marks().filter((each) => each.startsWith("KKR: "))).toHaveLength(length - 2);
  // Again, with the others there already.
  expect(await markIssues(found, "da")).toMatchObject({ marked: length, uncommented: 2 });
  await waitUntilIdle();
  expect(marks().filter((each) => each.startsWith("KKR: "))).toHaveLength(length - 2);
  await unmarkIssues(found);
  await waitUntilIdle();
  expect(marks()).toEqual([]);
});

it("comments on the cells of a sheet that was renamed since", async () => {
  const found = await checked();
  sheetOf(host, tabs.activity).name = "Bo's tal";
  expect(await markIssues(found, "da")).toMatchObject({ uncommented: 0 });
  await waitUntilIdle();
  const { comments } = sheetOf(host, "Bo's tal");
  const cells = cellsOf(found).filter((cell) => cell.startsWith(tabs.activity));
  expect(comments).toHaveLength(cells.length);
});

it("leaves all as it is, and says so, where a sheet is protected whose marks an older version made", async () => {
  const found = await checked();
  await markIssues(found, "da");
  host.workbook.settings.delete("KKR.MarkedCells");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(tabs.activity).protection.protect();
    await context.sync();
  });
  const before = marks();
  await expect(unmarkIssues(found)).rejects.toMatchObject({ undone: true, code: tabs.activity });
  await waitUntilIdle();
  expect(marks()).toEqual(before);
});

it("keeps the marks where no comment can be read or put", async () => {
  const found = await checked();
  const { length } = cellsOf(found);
  // The look, the marks, the look for comments.
  host.failRequest(3, "before", "GeneralException");
  expect(await markIssues(found, "da")).toEqual({
    marked: length,
    of: length,
    uncommented: length,
    hasOldComments: false,
  });
  await waitUntilIdle();
  expect(marks()).toHaveLength(length);
});
