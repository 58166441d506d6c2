import type { FigureColumn } from "../../tables/activityRow";
import { isCount } from "../../../calc/isCount";
import type { RuleId, Severity } from "../issue";
import type { ActivityRule } from "../tableRules";

/** A figure that exceeds the guidances of its row; where one of these is blank or no count, nothing can be said. */
export function exceedsGuided(id: RuleId, severity: Severity, column: FigureColumn): ActivityRule {
  return {
    id,
    severity,
    row(facts, report) {
      const { individual, collective } = facts;
      const figure = facts[column];
      if (figure === undefined || !isCount(individual) || !isCount(collective)) return;
      const guided = individual + collective;
      if (figure > guided) {
        report({ row: facts.row, column, received: facts.values[column] ?? null, expected: guided });
      }
    },
  };
}
