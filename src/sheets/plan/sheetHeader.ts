import { textLiteral } from "./formulas";
import { formula, type Block, type CellContent, type Formula, type LookPlan, type SheetPlan } from "./plan";
import type { PlanInput, SheetInput } from "./planInput";
import { SUBTITLE, TITLE } from "./looks/looks";

/** How high the two lines at the top of every sheet are. */
export const sheetHeaderHeights: SheetPlan["heights"] = [
  { rows: "1:1", points: 21 },
  { rows: "2:2", points: 16 },
];

/** The two lines at the top of every sheet: its title and whose it is, and what the reader needs to know. */
export function sheetTitle({ contract }: SheetInput, title: string, line: CellContent): SheetTitle {
  return titleOf("A", [[`${title} · ${contract.house} · ${contract.title}`], [line]]);
}

interface SheetTitle {
  readonly block: Block;
  readonly looks: readonly LookPlan[];
}

/** @param columns the letters of those that hold a part of it */
function titleOf(columns: string, cells: Block["cells"]): SheetTitle {
  const inRow = (row: number) => [...columns].map((column) => `${column}${row}`).join(",");
  return {
    block: { at: "A1", cells },
    looks: [
      { address: inRow(1), look: { ...TITLE, vertical: "Center" } },
      { address: inRow(2), look: { ...SUBTITLE, vertical: "Top" } },
    ],
  };
}

/**
 * The same above what is judged: the line says the day of status, what kind of report it is, and what the figures are
 * compared with.
 * @param before formulas' texts that go ahead of these
 */
export function sheetHeader(input: PlanInput, title: string, ...before: readonly string[]): SheetTitle {
  return sheetTitle(input, title, headerLine(...before, ...statusParts(input)));
}

/**
 * The same for a sheet whose first two columns stay in view and stand on every page: what has to be whole there stands
 * in them, the rest from the third column on.
 * @param before formulas' texts that go ahead of what the figures are compared with
 */
export function splitSheetHeader(input: PlanInput, title: string, before: readonly string[]): SheetTitle {
  const { house, title: contract } = input.contract;
  const [day, kind, compared] = statusParts(input);
  return titleOf("AC", [
    [title, null, `${house}${SEPARATOR}${contract}`],
    [headerLine(day, kind), null, headerLine(...before, compared)],
  ]);
}

/** The day of status, the kind of report, and what figures are compared with, as formulas' texts. */
function statusParts(input: PlanInput): readonly [day: string, kind: string, compared: string] {
  const { naming, texts } = input;
  const { names } = naming;
  const words = texts.shared;
  const isEarly = `IF(${names.countedUntil}="",FALSE,${names.countedUntil}<${names.yearEnd})`;
  const final = `IF(${isEarly},${textLiteral(words.comparedFinalEarly)},${textLiteral(words.comparedFinal)})`;
  const provisional = `IF(${names.countedUntil}="",${textLiteral(words.statusDateMissing)},${textLiteral(words.comparedToDate)})`;
  const compared = `IF(${names.reportKind}=${textLiteral(words.final)},${final},${provisional})`;
  return [statusDay(input), names.reportKind, compared];
}

const SEPARATOR = " · ";

/** Parts of a line at the top of a sheet, each a formula's text; one that answers no text is left out. */
export function headerLine(...parts: readonly string[]): Formula {
  return formula(`TEXTJOIN(${textLiteral(SEPARATOR)},TRUE,${parts.join(",")})`);
}

/** The day of status with its label, as a formula's text; blank where there is none. */
export function statusDay({ naming, texts }: SheetInput): string {
  const { statusDate } = naming.names;
  return `IF(ISNUMBER(${statusDate}),${textLiteral(`${texts.shared.statusDate} `)}&${dayText(statusDate)},"")`;
}

/** A day as text, with two digits a part, as a formula's text: format codes would follow the reader's language. */
export function dayText(day: string): string {
  const twoDigits = (part: string) => `RIGHT("0"&${part}(${day}),2)`;
  return `${twoDigits("DAY")}&"-"&${twoDigits("MONTH")}&"-"&YEAR(${day})`;
}
