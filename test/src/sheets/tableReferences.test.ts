import { expect, it } from "vitest";
import { sheets } from "./sheetPlans";

/** `Tabel[#Headers]`: LibreOffice takes such a part only together with columns. */
const PART_ALONE = /\w\[#[A-Za-z ]+\]/u;

it.each(sheets.map((each) => [each.part, each] as const))(
  "%s names parts of tables with their columns, which every spreadsheet reads",
  (_, { plan }) => {
    const text = JSON.stringify(plan());
    expect(PART_ALONE.test("ROW(KKR_Maal[#Headers])")).toBe(true);
    expect(PART_ALONE.exec(text)?.[0]).toBeUndefined();
  },
);
