import { readFileSync } from "node:fs";
import { enterActivity } from "../../../src/commands/enterActivity";
import { insertSheet, OPTIONAL_PARTS } from "../../../src/commands/insertSheet";
import { insertWorkbook } from "../../../src/commands/insertWorkbook";
import { readFiguresFile } from "../../../src/commands/steps/readFiguresFile";
import { keepDone } from "../../../src/excel/identity/doneCommands";
import { waitUntilIdle } from "../../../workbench/host/nodeTransport";
import { cellKey, type Sheet } from "../../../workbench/model/sheet";
import { createId, createSheet, type Workbook } from "../../../workbench/model/workbook";
import { enterMeetings, MEETINGS } from "../commands/meetingsBlock";
import { openAddIn } from "../commands/openAddIn";
import { words } from "../../words";

/** Markers that must be found nowhere in a copy that is handed out, by where it stands. */
export const PLANTED = {
  firmNumber: "40084606",
  reference: "SAG-2026-4711",
  comment: "Ring til Alfa om dette tal",
  commentAuthor: "Bente Kommentator",
  author: "Frida Forfatter",
  manager: "Mads Leder",
  company: "Hemmelig Afdeling",
  keywords: "nøgleord-4711",
  hiddenSheet: "Skjult tal 815",
  veryHiddenSheet: "Meget skjult tal 816",
  hiddenRow: "Skjult rækketekst",
  hiddenColumn: "Skjult kolonnetekst",
  invisible: "Usynlig tekst",
  logLine: "Måltal ændret af controlleren",
  property: "egenskab-4711",
  undoable: "Gamma ApS, CVR 10101010",
  setting: "begrundelse for skjult fejl",
  contract: "resultatkontrakt",
  name: "NavnTilSkjult",
  validation: "Kun til intern brug",
} as const;

/** Another firm's number, which somebody has typed on a sheet that is seen. */
export const TYPED_NUMBER = "DK 12345674";
/** A note in which the number of a firm that stands on Forløb stands among other words. */
export const NOTE = "aftalt med 10000009 i maj";

/** The product's workbook with all its sheets, figures and meetings, and everything planted. */
export async function plantedWorkbook(): Promise<Workbook> {
  const { workbook } = openAddIn();
  await insertWorkbook({ year: 2026, date: "2026-06-30", individualTarget: 2500 });
  const read = readFiguresFile(readFileSync("test/data/aktivitet-2026.csv"));
  if (!read.ok) throw new Error("the figures lack columns");
  await enterActivity(read.rows);
  for (const part of OPTIONAL_PARTS) await insertSheet(part);
  await enterMeetings(MEETINGS.map((meeting) => [...meeting.slice(0, 7), PLANTED.reference]));
  await waitUntilIdle();
  plant(workbook);
  return workbook;
}

function plant(workbook: Workbook): void {
  const [targets] = workbook.sheets.filter(({ name }) => name === words.tabs.targets);
  if (!targets) throw new Error("no Målark");
  targets.comments.push({
    id: createId(),
    row: 4,
    column: 2,
    content: PLANTED.comment,
    author: PLANTED.commentAuthor,
    created: new Date("2026-05-04T10:00:00Z"),
    resolved: false,
  });
  Object.assign(workbook.properties, {
    author: PLANTED.author,
    manager: PLANTED.manager,
    company: PLANTED.company,
    keywords: PLANTED.keywords,
    title: PLANTED.keywords,
  });
  workbook.customProperties.set("Sag", PLANTED.property);
  workbook.settings.set("KKR.Mutes", JSON.stringify([{ reason: PLANTED.setting }]));
  const { add } = keepDone([], { action: "import", at: "2026-06-30T09:12:00.000Z", text: PLANTED.undoable });
  if (add) workbook.settings.set(add.key, add.text);
  const hidden = sheetOf(workbook, "Skjult", [[PLANTED.hiddenSheet, 815]]);
  hidden.visibility = "Hidden";
  sheetOf(workbook, "Meget skjult", [[PLANTED.veryHiddenSheet, 816]]).visibility = "VeryHidden";
  sheetOf(workbook, words.lists.log.sheet, [[words.log.what], [PLANTED.logLine]]);
  workbook.names.push({ name: PLANTED.name, formula: "=Skjult!$B$1", comment: "", visible: true });
  const notes = sheetOf(workbook, "Noter", [
    [words.meetings.firm, PLANTED.hiddenColumn, "Tal", "Dobbelt"],
    [TYPED_NUMBER, PLANTED.hiddenColumn, 41, null],
    [PLANTED.hiddenRow, 5, 6, null],
    [NOTE, null, 42, null],
    [PLANTED.invisible, 12345674, 43, null],
  ]);
  notes.columns.set(1, { hidden: true });
  notes.rows.set(2, { hidden: true });
  const invisible = notes.cells.get(cellKey(4, 0));
  if (invisible) invisible.style = { numberFormat: ";;;" };
  // A figure made of what is not in the copy keeps what it shows.
  notes.cells.set(cellKey(1, 3), { value: 815, formula: "=Skjult!$B$1" });
  notes.cells.set(cellKey(3, 3), { value: 47, formula: "=C4+B3" });
  notes.validations.push({
    area: { row: 1, column: 2, rows: 1, columns: 1 },
    kind: "WholeNumber",
    operator: "GreaterThan",
    formula1: 0,
    inCellDropDown: false,
    ignoreBlanks: true,
    error: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: true, title: "", message: PLANTED.validation },
  });
}

function sheetOf(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): Sheet {
  const sheet = createSheet(name);
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      if (value !== null) sheet.cells.set(cellKey(down, across), { value });
    }),
  );
  workbook.sheets.push(sheet);
  return sheet;
}
