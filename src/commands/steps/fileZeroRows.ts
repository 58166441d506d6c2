import { planZerosSteps } from "../../activity/import/planZeros";
import { runSteps } from "../../activity/slices/steps";
import { activityFactsReader } from "../../activity/tables/activityFacts";
import type { ActivityColumn, ActivityRow } from "../../activity/tables/activityRow";
import type { EnteredRow } from "../../activity/tables/enteredRow";
import { serialOfIsoDate, today } from "../../calc/serialDate";
import type { Contract } from "../../contract/contract";
import { sheetTexts } from "../../language/sheets/sheets";
import type { DerivationChoices } from "./prepareDerivation";

/** The user's word that a file covers all municipalities and months up to one: what it has no row of is 0. */
export interface CompleteTo {
  /** The last month covered: `2026-03`. */
  readonly month: string;
  /** `2026-06-30`, without it today: a month that has not ended by then is no zero yet. */
  readonly date?: string | undefined;
}

/** The same word about meetings, as deriving takes it: it knows the workbook's date. */
export function zerosOfMeetings({ month }: CompleteTo): DerivationChoices {
  return { zeros: true, zerosUntil: serialOfIsoDate(`${month}-01`) };
}

interface FileRows {
  readonly rows: readonly EnteredRow<ActivityRow>[];
  /** Rows left out because they sum others up. */
  readonly sums: readonly EnteredRow<ActivityRow>[];
  readonly columns: ReadonlySet<ActivityColumn>;
}

/** The rows of zeros that a file with these rows then has besides them, with their source. */
export function fileZeroRows(
  { rows, sums, columns }: FileRows,
  contract: Contract,
  { month: last, date }: CompleteTo,
): readonly ActivityRow[] {
  const readFacts = activityFactsReader(contract);
  const facts = rows.map(readFacts);
  const covered = facts.flatMap(({ month, withinContract }) =>
    month !== undefined && withinContract ? [month] : [],
  );
  const source = sheetTexts(contract.language).activity.zeroSource;
  const statusDate = date === undefined ? today() : serialOfIsoDate(date);
  const until = serialOfIsoDate(`${last}-01`);
  const input = { rows: facts, sums: sums.map(readFacts), covered, contract, statusDate, columns };
  return runSteps(planZerosSteps(input, { until, source })).rows;
}
