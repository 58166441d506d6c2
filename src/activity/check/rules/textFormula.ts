import type { Entry } from "../../values/entry";
import { mayBecomeFormula } from "../../values/riskyText";
import type { Rule } from "../rule";
import type { RowFacts } from "../../tables/rowFacts";

/**
 * A text that Excel would compute, or does. A leading apostrophe neutralises it: Excel swallows the
 * apostrophe and keeps the text.
 */
export const textFormula: Rule = {
  id: "text-formula",
  severity: "error",
  skippedWhen: "hasSafeTexts",
  row(facts, report, { textColumns, from }) {
    for (const column of textColumns) {
      const text = from === "file" ? riskyText(facts.values[column]) : formulaIn(facts, column);
      if (text === undefined) continue;
      report({ row: facts.row, column, received: text, expected: "text", fix: neutral(facts, column, text) });
    }
  },
};

function riskyText(entry: Entry | undefined): string | undefined {
  return typeof entry === "string" && mayBecomeFormula(entry) ? entry : undefined;
}

function formulaIn({ marks }: RowFacts, column: string): string | undefined {
  const mark = marks?.[column];
  return mark?.kind === "formula" ? mark.formula : undefined;
}

/** A recognised municipality gets its name: behind an apostrophe it would no longer be recognised. */
function neutral({ municipality }: RowFacts, column: string, text: string): string {
  return column === "municipality" && municipality ? municipality.name : `'${text}`;
}
