import type { Contract } from "../../contract/contract";
import type { FigureKey } from "../../contract/figures";
import { monthsByMunicipality } from "../development/basisOf";
import type { ReportBasis } from "../development/reportBasis";
import type { WorkbookRead } from "../facts/workbookRead";

/** A month's figure that is not what a report was made from any more. */
export interface ChangedMonth {
  readonly municipality: string;
  /** Of the contract's year, from 1 on. */
  readonly month: number;
  readonly figure: FigureKey;
  readonly from: number | null;
  readonly to: number | null;
}

/** Changes in the months that a report counted, whatever date the workbook stands at now. */
export function changedMonths(
  { year, monthsEnded, municipalities }: ReportBasis,
  read: Pick<WorkbookRead, "counted">,
  contract: Contract,
): ChangedMonth[] {
  const now = monthsByMunicipality(read, year, contract);
  return municipalities.flatMap(({ name, months }) =>
    (Object.keys(months) as FigureKey[]).flatMap((figure) =>
      (months[figure] ?? []).slice(0, monthsEnded).flatMap((from, index) => {
        const to = now.get(name)?.[figure]?.[index] ?? null;
        return from === to ? [] : [{ municipality: name, month: index + 1, figure, from, to }];
      }),
    ),
  );
}
