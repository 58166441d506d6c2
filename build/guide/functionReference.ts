import type {
  FunctionDescription,
  ParameterDescription,
} from "../../src/functions/describing/functionDescription";
import { descriptions } from "../../src/functions/functions";
import { describeDefault, describeValue } from "../../src/functions/functionsMetadata";
import { helpTexts } from "../../src/language/functions/helpTexts";
import { toLocalFormula } from "../../workbench/session/localFormula";
import { exampleAnswer } from "../help/exampleAnswer";

const texts = helpTexts("da");

/** In a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${headings.join(" | ")} |`,
  `|${"---|".repeat(headings.length)}`,
  ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
];

function leftOut(parameter: ParameterDescription): string {
  const standIn = describeDefault(parameter, "da");
  return standIn === undefined ? texts.mustBeGiven : `${texts.leftOut.toLowerCase()}: ${standIn}`;
}

function reference(id: string, { description, parameters, result, examples }: FunctionDescription): string[] {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const takes = parameters.map((parameter) => [
    `\`${parameter.name}\``,
    parameter.description.da,
    `${describeValue(parameter, "da")}; ${leftOut(parameter)}`,
  ]);
  const answers = examples.map((example) => [
    `\`${toLocalFormula(example.formula, "da-DK")}\``,
    exampleAnswer(example, "da")
      .map((row) => row.join(" · "))
      .join("; "),
  ]);
  return [
    `## KKR.${id}`,
    "",
    description.da,
    "",
    `\`=KKR.${id}(${names.join(";")})\``,
    "",
    ...(parameters.length === 0 ? [] : [...table([texts.argument, texts.meaning, texts.value], takes), ""]),
    `${texts.answer}: ${result.unit.da}. ${result.matrix ? texts.spills : texts.oneCell}`,
    "",
    ...table([texts.formula, texts.answer], answers),
    "",
  ];
}

/** `docs/guide/funktioner.md`: every function, from the descriptions that Excel's own hints are made from. */
export function functionReference(): string {
  const all = Object.entries(descriptions);
  return [
    `# ${texts.title}`,
    "",
    `${texts.intro} ${texts.examplesFrom}`,
    "",
    ...all.map(([id]) => `- [KKR.${id}](#kkr${id.toLowerCase()})`),
    "",
    ...all.flatMap(([id, description]) => reference(id, description)),
    `## ${texts.rules}`,
    "",
    ...texts.ruleList.map((rule) => `- ${rule}`),
    "",
  ].join("\n");
}
