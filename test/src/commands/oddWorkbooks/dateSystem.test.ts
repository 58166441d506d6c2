import { beforeEach, describe, expect, it } from "vitest";
import { checkFigures } from "../../../../src/commands/checkFigures";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../../src/commands/insertWorkbook";
import { prepareDerivation } from "../../../../src/commands/steps/prepareDerivation";
import { prepareImport } from "../../../../src/commands/steps/prepareImport";
import { paneTexts } from "../../../../src/language/pane/pane";
import type { Host } from "../../../../workbench/host/host";
import { copyOf, openAddIn } from "../openAddIn";

const FILE = {
  kind: "file",
  name: "tal.csv",
  bytes: new TextEncoder().encode("Periode;Kommune;Individuelle\n2026-01;Aarhus;5"),
} as const;

let host: Host;

beforeEach(() => {
  host = openAddIn({ date1904: true });
});

describe("a workbook that counts its days from 1904", () => {
  it.each([
    ["insertWorkbook", () => insertWorkbook()],
    ["insertSheet", () => insertSheet("months")],
    ["checkFigures", () => checkFigures()],
    ["prepareImport", () => prepareImport(FILE, { choices: {}, fix: true })],
    ["prepareDerivation", () => prepareDerivation()],
  ] as const)("is left as it is, with words: %s", async (_, command) => {
    const before = copyOf(host);
    await expect(command()).rejects.toMatchObject({ reason: "date-system", undone: true });
    expect(copyOf(host)).toEqual(before);
    expect(paneTexts("da").failures["date-system"].cause).toMatch(/1904-datosystemet/);
  });
});
