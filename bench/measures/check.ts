import { ACTIVITY_CHECK, ACTIVITY_TEXT_COLUMNS, checkActivity } from "../../src/activity/check/checkActivity";
import { issueSteps } from "../../src/activity/check/checkedRows";
import type { Issue, RuleId } from "../../src/activity/check/issue";
import { runSteps } from "../../src/activity/slices/steps";
import type { ActivityRow } from "../../src/activity/tables/activityRow";
import type { EnteredRow } from "../../src/activity/tables/enteredRow";
import { activityRows, monthsOf } from "../activityRows";
import { ajvFields } from "../fieldChecks/ajvFields";
import type { FieldCheck } from "../fieldChecks/fieldCheck";
import { valibotFields } from "../fieldChecks/valibotFields";
import { zodFields } from "../fieldChecks/zodFields";
import { largeContract, yearsFrom } from "../largeContract";
import { timing, type Comparison, type Timing } from "../measure";
import { timedMeasure } from "../timedMeasure";

const ROWS = 100_000;

/** Rules for one field by itself; the others need a second row, a second field or the letters of a text. */
const FIELD_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  "period-missing",
  "period-invalid",
  "period-outside",
  "municipality-missing",
  "municipality-unknown",
  "municipality-spelling",
  "number-text",
  "number-invalid",
  "number-negative",
  "number-fraction",
  "number-huge",
]);

type Row = EnteredRow<ActivityRow>;

interface Found<PeerIssue> {
  readonly index: number;
  readonly issue: PeerIssue;
}

/** Row by row: that is quicker for these libraries than an array of all rows, which would end at the first bad one or copy them. */
function foundIn<PeerIssue>(rows: readonly Row[], { check }: FieldCheck<PeerIssue>): Found<PeerIssue>[] {
  const found: Found<PeerIssue>[] = [];
  rows.forEach(({ values }, index) => {
    for (const issue of check(values)) found.push({ index, issue });
  });
  return found;
}

/** The cells in which something is wrong, as `12|young`. */
function badCells(cells: readonly (readonly [row: number | null, column: unknown])[]): Set<string> {
  return new Set(cells.map(([row, column]) => `${row}|${String(column)}`));
}

/** Both sides name the same cells, as far as a field by itself is in question. */
function sameCells(ours: readonly Issue[], refused: ReadonlySet<string>): boolean {
  const found = badCells(
    ours.filter(({ rule }) => FIELD_RULES.has(rule)).map(({ row, column }) => [row, column]),
  );
  return found.size > 0 && found.size === refused.size && [...found].every((cell) => refused.has(cell));
}

/**
 * Our issues say what stands there, what belongs there and what mends it, and lack words, which are made at the
 * edge; the libraries' have words and no remedy.
 */
export const check = timedMeasure({
  name: "check",
  module: import.meta.filename,
  description:
    "100,000 rows of Aktivitet judged: by all rules, and by those alone that a schema of the fields can express",
  async timings() {
    const { contract } = largeContract({ municipalities: 98, years: yearsFrom(2000, 2085) });
    const months = monthsOf(contract);
    const [first = 0, last = 0] = [months[0], months.at(-1)];
    const given = { contract, statusDate: last + 30, from: "workbook" } as const;
    const limits = { municipalities: contract.municipalities.map(({ name }) => name), first, last };
    const [zod, valibot, ajv] = [zodFields(limits), valibotFields(limits), await ajvFields(limits)];
    const [few, many] = [activityRows(contract, ROWS, 0.01), activityRows(contract, ROWS, 0.1)];

    const allRules = (rows: readonly Row[]) => checkActivity(rows, given);
    const fields = {
      ...ACTIVITY_CHECK,
      rules: ACTIVITY_CHECK.rules.filter(({ id }) => FIELD_RULES.has(id)),
    };
    const fieldRules = (rows: readonly Row[]) =>
      runSteps(issueSteps(rows, fields, { ...given, textColumns: ACTIVITY_TEXT_COLUMNS }));

    function beside<PeerIssue>(
      peer: FieldCheck<PeerIssue>,
      rows: readonly Row[],
      judge: typeof allRules,
      named: Pick<Comparison<unknown, unknown>, "peerName" | "limit" | "firstCallToo">,
    ): Timing {
      return timing({
        name: "check",
        ...named,
        ours: () => judge(rows),
        peer: () => foundIn(rows, peer),
        agrees: (ours, found) =>
          sameCells(
            ours,
            badCells(found.map(({ index, issue }) => [rows[index]?.row ?? null, peer.columnOf(issue)])),
          ),
      });
    }
    return [
      beside(zod, few, allRules, { peerName: "zod, 1 % bad", limit: 1, firstCallToo: true }),
      beside(zod, many, allRules, { peerName: "zod, 10 % bad", limit: 1 }),
      beside(zod, few, fieldRules, { peerName: "zod, same rules", limit: 1 }),
      beside(valibot, few, fieldRules, { peerName: "valibot, same rules", limit: 0.9, firstCallToo: true }),
      beside(ajv, few, fieldRules, { peerName: "ajv, same rules", limit: 2.5, firstCallToo: true }),
    ];
  },
});
