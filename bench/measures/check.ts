import * as z from "zod";
import type { ActivityRow } from "../../src/activity/tables/activityRow";
import { checkActivity } from "../../src/activity/check/checkActivity";
import type { EnteredRow } from "../../src/activity/tables/enteredRow";
import type { Issue, RuleId } from "../../src/activity/check/issue";
import type { Contract } from "../../src/contract/contract";
import { activityRows, monthsOf } from "../activityRows";
import { largeContract, yearsFrom } from "../largeContract";
import { compare, type Measure } from "../measure";

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

/** As zod runs under the pane's content security policy, which lets no program be made of texts. */
z.config({ jitless: true });

function fieldSchema(contract: Contract, first: number, last: number) {
  const figure = z.int().min(0).max(1_000_000).nullable();
  const text = z.string().nullable();
  return z.object({
    period: z.number().min(first).max(last),
    municipality: z.enum(contract.municipalities.map(({ name }) => name)),
    individual: figure,
    collective: figure,
    growth: figure,
    young: figure,
    source: text,
    remark: text,
  });
}

interface FoundByZod {
  readonly index: number;
  readonly issue: z.core.$ZodIssue;
}

/** The cells in which something is wrong, as `12|young`. */
function badCells(cells: readonly (readonly [number | null, PropertyKey | undefined])[]): Set<string> {
  return new Set(cells.map(([row, column]) => `${row}|${String(column)}`));
}

/** Both sides name the same cells, as far as a field by itself is in question. */
function sameVerdicts(
  rows: readonly EnteredRow<ActivityRow>[],
  ours: readonly Issue[],
  peer: readonly FoundByZod[],
): boolean {
  const found = badCells(
    ours.filter(({ rule }) => FIELD_RULES.has(rule)).map(({ row, column }) => [row, column]),
  );
  const refused = badCells(peer.map(({ index, issue }) => [rows[index]?.row ?? null, issue.path[0]]));
  return found.size > 0 && found.size === refused.size && [...found].every((cell) => refused.has(cell));
}

/**
 * All rules over rows of Aktivitet, beside a schema of their fields. Our issues say what stands there, what
 * belongs there and what mends it, and lack words, which are made at the edge; zod's have words and no remedy.
 */
export const check: Measure = {
  name: "check",
  run() {
    const { contract } = largeContract({ municipalities: 98, years: yearsFrom(2000, 2085) });
    const months = monthsOf(contract);
    const [first = 0, last = 0] = [months[0], months.at(-1)];
    const schema = fieldSchema(contract, first, last);
    const statusDate = last + 30;
    return Promise.resolve(
      [0.01, 0.1].map((badShare) => {
        const rows = activityRows(contract, ROWS, badShare);
        return compare({
          name: "check",
          peerName: `zod, ${badShare * 100} % bad`,
          limit: 1,
          ours: () => checkActivity(rows, { contract, statusDate, from: "workbook" }),
          // Row by row is quicker for zod than an array of all rows.
          peer: () => {
            const found: FoundByZod[] = [];
            rows.forEach(({ values }, index) => {
              const { error } = schema.safeParse(values);
              for (const issue of error?.issues ?? []) found.push({ index, issue });
            });
            return found;
          },
          agrees: (ours, peer) => sameVerdicts(rows, ours, peer),
        });
      }),
    );
  },
};
