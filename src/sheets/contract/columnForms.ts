import type { Column } from "../plan/column";
import { DATE, YEAR } from "../plan/looks/numberFormats";
import type { ValidationPlan } from "../plan/plan";
import { dateValidation } from "../plan/validation";
import type { ColumnInput, ContractRow } from "./columnInput";
import type { CellRules } from "./contractRules";
import type { ContractTable } from "./contractTables";
import { amountFormat, unitFormat } from "./unitFormats";

/** How a column looks and what it accepts; a text where no format is said. */
export interface ColumnForm {
  readonly characters: number;
  readonly format?: Column<ContractRow>["format"];
  readonly wrap?: true;
  readonly bold?: true;
  readonly right?: true;
  readonly validation?: (address: string) => ValidationPlan;
}

/** The forms of a table's own columns, by their headings. */
type Forms = Readonly<Record<string, ColumnForm>>;

export function formsOf(table: ContractTable, input: ColumnInput, rules: CellRules): Forms {
  const { words } = input;
  switch (table) {
    case "measures":
      return measureForms(input, rules);
    case "readings":
    case "estimates":
    case "nextFigures":
      return measureListForms(table, input, rules);
    case "municipalities":
      return {
        [words.municipalities.code]: { characters: 10, bold: true, validation: rules.code },
        [words.municipalities.name]: { characters: 26, validation: rules.text() },
        [words.municipalities.aliases]: {
          characters: 38,
          wrap: true,
          validation: rules.list(words.hints.list),
        },
        ...Object.fromEntries(
          input.contract.years.map((year) => [
            `${year} ${words.municipalities.order}`,
            { characters: 9, format: YEAR, right: true, validation: rules.count(1, 999) },
          ]),
        ),
      };
    case "areas":
      return {
        [words.areas.id]: { characters: 12, bold: true, validation: rules.id(words.hints.id) },
        [words.areas.kind]: { characters: 14, validation: rules.choice(words.choices.area) },
        [words.areas.title]: { characters: 60, wrap: true, validation: rules.text() },
        [words.areas.section]: { characters: 16, validation: rules.text(words.hints.section) },
      };
    case "amendments":
      return amendmentForms(input, rules);
    default:
      return listForms(input, rules);
  }
}

/** Of the column in which estimates have their method, too. */
const POINT_CHARACTERS = 34;

function measureForms({ words }: ColumnInput, rules: CellRules): Forms {
  const { measures, hints, choices, yes, no } = words;
  const text = (characters: number, hint?: string): ColumnForm => ({
    characters,
    wrap: true,
    validation: rules.text(hint),
  });
  return {
    [measures.id]: { characters: 10, bold: true, validation: rules.id(hints.id) },
    [measures.kind]: { characters: 14, validation: rules.choice(choices.measureKind) },
    [measures.title]: text(24),
    [measures.point]: text(POINT_CHARACTERS),
    [measures.definition]: text(38),
    [measures.owner]: text(24, hints.owner),
    [measures.section]: text(14, hints.section),
    [measures.unit]: { characters: 16, validation: rules.unit },
    [measures.rule]: { characters: 18, validation: rules.choice(choices.rule) },
    [measures.cumulative]: { characters: 13, validation: rules.choice({ yes, no }) },
    [measures.figureKind]: { characters: 15, validation: rules.choice(choices.figureKind) },
    [measures.from]: { characters: 18, validation: rules.choice(choices.from) },
    [measures.source]: text(26),
    [measures.figures]: { characters: 26, wrap: true, validation: rules.list(hints.figures) },
    [measures.unique]: { characters: 26, wrap: true, validation: rules.list(hints.unique) },
    [measures.note]: text(40),
  };
}

/** Theirs are the widths of the measures' columns, which stand above. */
function measureListForms(
  table: "readings" | "estimates" | "nextFigures",
  input: ColumnInput,
  rules: CellRules,
): Forms {
  const { words, texts } = input;
  const characters = 0;
  const id: ColumnForm = { characters, bold: true, validation: rules.id(words.hints.id) };
  if (table === "readings") {
    const { measure, id: own, label } = words.readings;
    const text: ColumnForm = { characters, validation: rules.text() };
    return { [measure]: id, [own]: text, [label]: text };
  }
  if (table === "estimates") {
    const { measure, period, value, method } = words.estimates;
    const format = unitFormat(table, input, []);
    return {
      [measure]: id,
      [period]: { characters, validation: rules.period },
      [value]: { characters, format, validation: rules.number },
      [method]: { characters: POINT_CHARACTERS, wrap: true, validation: rules.text() },
    };
  }
  const { measure, year, date } = words.nextFigures;
  return {
    [measure]: id,
    [year]: { characters, format: YEAR, validation: rules.year },
    [date]: { characters, format: DATE, validation: (address) => dateValidation(texts, address) },
  };
}

function amendmentForms({ words, texts }: ColumnInput, rules: CellRules): Forms {
  const { amendments, choices, hints } = words;
  const date = (hint?: string): ColumnForm => ({
    characters: 13,
    format: DATE,
    right: true,
    validation: (address) => ({ ...dateValidation(texts, address), ...(hint ? { hint } : {}) }),
  });
  return {
    [amendments.kind]: { characters: 15, validation: rules.choice(choices.amendment) },
    [amendments.of]: { characters: 14, validation: rules.text(hints.amended) },
    [amendments.period]: { characters: 10, validation: rules.period },
    [amendments.was]: { characters: 13, format: "", right: true, validation: rules.number },
    [amendments.by]: { characters: 24, validation: rules.text() },
    [amendments.decided]: date(),
    [amendments.caseNumber]: { characters: 15, validation: rules.text() },
    [amendments.from]: date(hints.amendedFrom),
    [amendments.became]: {
      characters: 13,
      format: "",
      right: true,
      validation: rules.agreed(hints.amendedBecame),
    },
    [amendments.name]: { characters: 15, validation: rules.text(hints.amendedName) },
  };
}

function listForms({ words, contract }: ColumnInput, rules: CellRules): Forms {
  const { units, periods, counted, hints, choices } = words;
  const text: ColumnForm = { characters: 22, validation: rules.text() };
  const computed = { characters: 13, format: DATE, right: true } as const;
  return {
    [units.id]: { characters: 18, bold: true, validation: rules.id() },
    [units.kind]: { characters: 15, validation: rules.choice(choices.unit) },
    [units.danish]: text,
    [units.english]: text,
    [units.decimals]: {
      characters: 11,
      format: YEAR,
      right: true,
      validation: rules.count(0, 6, hints.decimals),
    },
    [periods.year]: { characters: 9, format: YEAR, bold: true, validation: rules.year },
    [periods.first]: computed,
    [periods.last]: computed,
    [periods.total]: {
      characters: 16,
      format: amountFormat(contract),
      right: true,
      validation: rules.agreed(hints.total),
    },
    [periods.sum]: { ...computed, characters: 21, format: amountFormat(contract) },
    [counted.id]: { characters: 18, bold: true, validation: rules.id() },
  };
}
