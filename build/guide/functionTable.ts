import { descriptions } from "../../src/functions/functions";
import { exampleAnswer } from "../help/exampleAnswer";

const HEADING = "| function | what it answers | for example | answer |\n|---|---|---|---|\n";

/** The README, with a row for each function in the table that has this heading. */
export function withFunctionTable(readme: string): string {
  const rows = Object.entries(descriptions).map(
    ([
      id,
      {
        description,
        examples: [example],
      },
    ]) => {
      const answer = exampleAnswer(example, "en").map((row) => row.join(" · "));
      return `| \`${id}\` | ${description.en} | \`${example.formula}\` | ${answer.join("; ")} |\n`;
    },
  );
  const [before = "", after = ""] = readme.split(HEADING);
  return before + HEADING + rows.join("") + after.replace(/^(?:\|.*\n)*/, "");
}
