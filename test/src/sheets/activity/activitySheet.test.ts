import { expect, it } from "vitest";
import { parseRectangles } from "../../../../src/sheets/plan/rectangles";
import { isFormula } from "../../../../src/sheets/plan/plan";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { textWidth } from "../../../../src/sheets/plan/text/textWidth";
import { words } from "../../../words";
import { recordsOf, valueAt } from "../../commands/openAddIn";
import { openSituation } from "../../report/reportWorkbook";
import { BESIDE_PANE } from "../smallScreen";
import { cellWith, contentAt, contract, input, sheet, texts } from "../sheetPlans";
import { activitySheet } from "../../../../src/sheets/activity/activitySheet";
import { columnLetter } from "../../../../src/sheets/plan/address";

it("Aktivitet says above its rows what of them counts in the chosen year, and what Målark sums", async () => {
  const host = await openSituation({ date: "2026-06-30", individualTarget: 2500 });
  const blanks = "Et tomt felt betyder, at tallet mangler; 0 er et tal.";
  const line = () => valueAt(host, words.tabs.activity, "A2");
  expect(line()).toBe(`En række pr. måned og kommune. ${blanks}`);
  const filled = await openSituation({
    file: "half-year-2026.csv",
    date: "2026-06-30",
    individualTarget: 2500,
  });
  await waitUntilIdle();
  const said = valueAt(filled, words.tabs.activity, "A2");
  // The file's columns, added up by a spreadsheet.
  const sums = "individuelle 1.247 + kollektive 1.372 = 2.619, vækstforløb 305, under 3 år 163";
  expect(said).toBe(`Talt med i 2026: ${sums}. ${blanks}`);
  expect(7 * textWidth(String(said))).toBeLessThan(BESIDE_PANE);
  const r1 = recordsOf(filled, "KKR_Maal").find((each) => each[words.targets.id] === "R1");
  expect(r1?.[words.targets.actual]).toBe(2619);
});

it("Aktivitet names as many figures above its rows as a formula holds, and says that there are more", () => {
  const lineWith = (further: number) => {
    const counted = Array.from({ length: further }, (_, index) => ({
      id: `f${index}`,
      label: { da: `Tællinger ${index}`, en: `Counts ${index}` },
    }));
    const line = contentAt(activitySheet({ ...input, contract: { ...contract, counted } }), "A2");
    return line !== undefined && isFormula(line) ? line.formula : "";
  };
  // Excel takes no formula of more than 8,192 characters.
  for (const further of [0, 2, 4, 6, 12]) expect(lineWith(further).length).toBeLessThan(8192);
  expect([0, 12].map((further) => lineWith(further).includes('", …"'))).toEqual([false, true]);
  expect(lineWith(0)).toContain("under 3 år");
});

it("Aktivitet folds the counted figures away, not whether a row counts", () => {
  const plan = sheet("activity").plan();
  const [first = "", last = ""] = plan.folded?.split(":") ?? [];
  const [folded] = parseRectangles(`${first}1:${last}1`);
  const title = parseRectangles(cellWith(plan, texts.activity.counted.title))[0].from;
  // Municipality and status stand below the title; what follows them is read by sums alone.
  expect(folded.from.column).toBe(title.column + 2);
  const header = (column: number) => contentAt(plan, `${columnLetter(column)}${title.row + 1}`);
  const status = header(folded.from.column - 1);
  expect(status && isFormula(status) && status.formula).toContain(texts.activity.counted.status);
  expect(header(folded.to.column)).toBeDefined();
  expect(header(folded.to.column + 1)).toBeUndefined();
});
