import { checkActivity } from "../../../src/activity/check/checkActivity";
import type { ActivityContext } from "../../../src/activity/check/tableRules";
import type { ActivityRow } from "../../../src/activity/tables/activityRow";
import type { EnteredRow } from "../../../src/activity/tables/enteredRow";
import type { Issue, RuleId } from "../../../src/activity/check/issue";
import { contractInUse } from "../../../src/contract/contractInUse";
import { serial } from "../serial";

export type Given = Omit<ActivityContext, "textColumns">;

/** Half of 2026 is gone. */
export const IN_A_WORKBOOK: Given = {
  contract: contractInUse(),
  statusDate: serial(2026, 6, 30),
  from: "workbook",
};

export const IN_A_FILE: Given = { ...IN_A_WORKBOOK, from: "file" };

/** The first of a month of 2026. */
export const month = (number: number) => serial(2026, number, 1);

/** A row in which nothing is wrong. */
export function entered(
  values: Partial<ActivityRow> = {},
  more: Partial<Omit<EnteredRow<ActivityRow>, "values">> = {},
): EnteredRow<ActivityRow> {
  return {
    row: 2,
    values: {
      period: month(1),
      municipality: "Aarhus",
      individual: 20,
      collective: 10,
      growth: 3,
      young: 5,
      source: "CRM",
      remark: null,
      ...values,
    },
    ...more,
  };
}

/** Issues of one rule. */
export function found(
  rule: RuleId,
  rows: readonly EnteredRow<ActivityRow>[],
  given: Given = IN_A_WORKBOOK,
): Issue[] {
  return checkActivity(rows, given).filter((issue) => issue.rule === rule);
}
