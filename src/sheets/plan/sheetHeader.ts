import { cellAddress } from "./address";
import { textLiteral } from "./formulas";
import { labelledBlock } from "./labelledBlock";
import { LABEL, SUBTITLE, TITLE } from "./looks";
import { DATE } from "./numberFormats";
import { formula, type Block, type LookPlan } from "./plan";
import type { PlanInput } from "./planInput";

/** The labels of a follow-up's header, which its values stand beside. */
export function sheetHeaderLabels({ texts }: PlanInput): readonly string[] {
  const { statusDate, reportKind, compared } = texts.shared;
  return [statusDate, reportKind, compared];
}

/**
 * The five lines above a follow-up: title, whose it is, and what the figures are compared with.
 * @param valueColumn the number of the column that the values stand in, right of the labels
 */
export function sheetHeader(
  input: PlanInput,
  title: string,
  valueColumn: number,
): { readonly block: Block; readonly looks: readonly LookPlan[] } {
  const { contract, naming, texts } = input;
  const { names } = naming;
  const words = texts.shared;
  const isEarly = `IF(${names.countedUntil}="",FALSE,${names.countedUntil}<${names.yearEnd})`;
  const final = `IF(${isEarly},${textLiteral(words.comparedFinalEarly)},${textLiteral(words.comparedFinal)})`;
  const provisional = `IF(${names.countedUntil}="",${textLiteral(words.statusDateMissing)},${textLiteral(words.comparedToDate)})`;
  const compared = `IF(${names.reportKind}=${textLiteral(words.final)},${final},${provisional})`;
  return {
    block: labelledBlock({ row: 1, column: valueColumn }, [
      [title, null],
      [`${contract.house} · ${contract.title} · ${contract.steering}`, null],
      [words.statusDate, formula(`IF(${names.statusDate}="","",${names.statusDate})`)],
      [words.reportKind, formula(`${names.reportKind}&""`)],
      [words.compared, formula(compared)],
    ]),
    looks: [
      { address: "A1", look: TITLE },
      { address: "A2", look: SUBTITLE },
      { address: "A3:A5", look: LABEL },
      {
        address: cellAddress({ row: 3, column: valueColumn }),
        look: { numberFormat: DATE, horizontal: "Left" },
      },
    ],
  };
}
