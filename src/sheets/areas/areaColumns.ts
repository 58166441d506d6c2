import type { Contract } from "../../contract/contract";
import type { Column } from "../plan/column";
import { DATE, TEXT } from "../plan/looks/numberFormats";
import type { PlanInput } from "../plan/planInput";
import { textWidth } from "../plan/text/textWidth";
import { choiceValidation, dateValidation } from "../plan/validation";

/** As narrow and as wide as the column of titles may be. */
const TITLE_CHARACTERS = { least: 34, most: 60 };

/** So wide that each title stands on one line: no height is set here, as rows grow with what people type in them. */
function titleCharacters({ areas }: Contract): number {
  const longest = Math.ceil(Math.max(0, ...areas.map(({ title }) => textWidth(title)))) + 1;
  return Math.min(Math.max(longest, TITLE_CHARACTERS.least), TITLE_CHARACTERS.most);
}

/** The columns of the table of areas, in their order. */
export function areaColumns({ contract, naming, texts }: PlanInput): Column<Contract["areas"][number]>[] {
  const words = texts.areas.columns;
  const wrapped = { wrap: true, vertical: "Top" } as const;
  return [
    {
      header: words.id,
      characters: 6,
      content: ({ id }) => id,
      format: TEXT,
      look: { bold: true, vertical: "Top" },
    },
    {
      header: words.title,
      characters: titleCharacters(contract),
      content: ({ title }) => title,
      look: wrapped,
    },
    {
      header: words.status,
      characters: 21,
      content: () => null,
      input: true,
      validation: (address) => choiceValidation(texts, address, naming.names.areaStatusList),
      look: wrapped,
    },
    { header: words.text, characters: 62, content: () => null, input: true, look: wrapped },
    {
      header: words.updated,
      characters: 12,
      content: () => null,
      input: true,
      validation: (address) => dateValidation(texts, address),
      format: DATE,
      look: { vertical: "Top", horizontal: "Right" },
    },
    {
      header: words.section,
      characters: 11,
      content: ({ section }) => section,
      format: TEXT,
      look: { ...wrapped, horizontal: "Left", indent: 1 },
    },
  ];
}
