import { rangeAddress } from "./address";
import { textLiteral } from "./formulas";
import { LABEL, SUBTITLE, TABLE_HEADER, TITLE } from "./looks";
import { DATE } from "./numberFormats";
import { formula, type CellContent, type LookPlan } from "./plan";
import type { PlanInput } from "./planInput";

/** The four lines above a follow-up: title, whose it is, and what the figures are compared with. */
export function sheetHeader(input: PlanInput, title: string, valueColumn: string, valueColumnIndex: number) {
  const { contract, naming, texts } = input;
  const { names } = naming;
  const words = texts.shared;
  const line = (label: string, value: CellContent): CellContent[] => [
    label,
    ...Array<null>(valueColumnIndex - 2).fill(null),
    value,
  ];
  const isEarly = `IF(${names.countedUntil}="",FALSE,${names.countedUntil}<${names.yearEnd})`;
  const final = `IF(${isEarly},${textLiteral(words.comparedFinalEarly)},${textLiteral(words.comparedFinal)})`;
  const provisional = `IF(${names.countedUntil}="",${textLiteral(words.statusDateMissing)},${textLiteral(words.comparedToDate)})`;
  const compared = `IF(${names.reportKind}=${textLiteral(words.final)},${final},${provisional})`;
  return {
    cells: [
      line(title, null),
      line(`${contract.house} · ${contract.title} · ${contract.steering}`, null),
      line(words.statusDate, formula(`IF(${names.statusDate}="","",${names.statusDate})`)),
      line(words.reportKind, formula(`${names.reportKind}&""`)),
      line(words.compared, formula(compared)),
    ],
    looks: [
      { address: "A1", look: TITLE },
      { address: "A2", look: SUBTITLE },
      { address: "A3:A5", look: LABEL },
      { address: `${valueColumn}3`, look: { numberFormat: DATE, horizontal: "Left" } },
    ] satisfies LookPlan[],
  };
}

/** The header row of a table. */
export function tableHeaderLook(row: number, column: number, columns: number): LookPlan {
  return { address: rangeAddress({ row, column }, 1, columns), look: TABLE_HEADER };
}
