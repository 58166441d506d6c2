import { Button } from "@fluentui/react-components";
import type { Language } from "../../language/language";
import { keptReportTexts } from "../../language/pane/reports/keptReportTexts";
import type { ReportPeriod } from "../check/checkingState";
import { monthName } from "../frame/monthName";

interface ClosePeriodButtonProps {
  /** The report's sheet; absent where that was deleted. */
  readonly report: string | undefined;
  /** The last day that it counts; absent where no month had ended. */
  readonly until: number | undefined;
  /** Months with figures that are not closed yet, as the serial numbers of their first days. */
  readonly openMonths: readonly number[];
  readonly language: Language;
  readonly onClose: (period: ReportPeriod) => void;
}

/** Leads to where the months that a report has used are closed, with the report named; nothing where none is open. */
export function ClosePeriodButton({ report, until, openMonths, language, onClose }: ClosePeriodButtonProps) {
  if (report === undefined || until === undefined) return null;
  if (!openMonths.some((month) => month <= until)) return null;
  return (
    <Button size="small" onClick={() => onClose({ report, until })}>
      {keptReportTexts(language).closePeriod(monthName(until, language))}
    </Button>
  );
}
