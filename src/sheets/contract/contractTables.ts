import type { ContractTexts } from "../../language/sheets/contractTexts";
import {
  agreedCell,
  choiceCell,
  codes,
  dateCell,
  numberCell,
  periodCell,
  textCell,
  yearCell,
  type CellCodec,
} from "./cellCodec";
import type { NamedPart } from "../../contract/namedParts";
import { choicesCell, figuresCell, textsCell, unitCell } from "./listCodec";

/** A column, or a line of the facts: its heading, where its value stands within its row's item, and how it is read. */
export interface ContractField {
  readonly key: string;
  readonly header: string;
  readonly path: readonly string[];
  readonly codec: CellCodec;
}

/** The tables of a contract's sheets, by what they hold. */
export const CONTRACT_TABLES = {
  facts: "KKR_Kontrakt",
  periods: "KKR_Kontraktperioder",
  units: "KKR_Kontraktenheder",
  counted: "KKR_Kontrakttal",
  amendments: "KKR_Kontrakttillaeg",
  measures: "KKR_Kontraktmaal",
  readings: "KKR_Kontraktlaesninger",
  estimates: "KKR_Kontraktskoen",
  nextFigures: "KKR_Kontraktventes",
  municipalities: "KKR_Kontraktkommuner",
  areas: "KKR_Kontraktomraader",
} as const;

export type ContractTable = keyof typeof CONTRACT_TABLES;

/** The fields of each table without those that follow the contract's periods. */
export type ContractFields = Readonly<Record<ContractTable, readonly ContractField[]>>;

/** Parts that a contract's own lists declare and other tables name. */
interface Declared {
  readonly figures: readonly NamedPart[];
  readonly units: readonly NamedPart[];
}

const NOTHING_DECLARED: Declared = { figures: [], units: [] };

export function contractFields(texts: ContractTexts, declared = NOTHING_DECLARED): ContractFields {
  return {
    facts: factFields(texts),
    ...listFields(texts),
    measures: measureFields(texts, declared),
    ...measureListFields(texts),
    municipalities: [
      field("code", texts.municipalities.code, textCell),
      field("name", texts.municipalities.name, textCell),
      field("aliases", texts.municipalities.aliases, textsCell),
    ],
    areas: [
      field("id", texts.areas.id, textCell),
      field("kind", texts.areas.kind, choiceCell(codes(texts.choices.area))),
      field("title", texts.areas.title, textCell),
      field("section", texts.areas.section, textCell),
    ],
  };
}

function field(
  key: string,
  header: string,
  codec: CellCodec,
  path: readonly string[] = [key],
): ContractField {
  return { key, header, path, codec };
}

function factFields({ facts, choices }: ContractTexts): ContractField[] {
  const fact = (key: keyof typeof facts.rows, codec: CellCodec, path?: readonly string[]) =>
    field(key, facts.rows[key][0] ?? key, codec, path);
  return [
    fact("title", textCell),
    fact("house", textCell),
    fact("steering", textCell),
    fact("document", textCell, ["source", "document"]),
    fact("signed", dateCell, ["source", "signed"]),
    fact("inForce", dateCell, ["source", "inForce"]),
    fact("id", textCell),
    fact("version", numberCell),
    fact("language", choiceCell(codes(choices.language))),
    fact("fundingSection", textCell, ["funding", "section"]),
    fact("bandMeasure", textCell, ["band", "measure"]),
    fact("bandTolerance", numberCell, ["band", "tolerance"]),
    fact("bandAbove", numberCell, ["band", "above"]),
    fact("bandSection", textCell, ["band", "section"]),
    fact("schema", textCell, ["$schema"]),
  ];
}

function listFields({ units, periods, counted, amendments, choices, notFixed }: ContractTexts) {
  return {
    periods: [
      field("year", periods.year, yearCell),
      field("total", periods.total, agreedCell("total", notFixed)),
    ],
    units: [
      field("id", units.id, textCell),
      field("kind", units.kind, choiceCell(codes(choices.unit))),
      field("danish", units.danish, textCell, ["label", "da"]),
      field("english", units.english, textCell, ["label", "en"]),
      field("decimals", units.decimals, numberCell),
    ],
    counted: [
      field("id", counted.id, textCell),
      field("danish", counted.danish, textCell, ["label", "da"]),
      field("english", counted.english, textCell, ["label", "en"]),
    ],
    amendments: [
      field("kind", amendments.kind, choiceCell(codes(choices.amendment))),
      field("of", amendments.of, textCell),
      field("period", amendments.period, periodCell),
      field("was", amendments.was, numberCell),
      field("by", amendments.by, textCell),
      field("decided", amendments.decided, dateCell),
      field("caseNumber", amendments.caseNumber, textCell),
      field("from", amendments.from, dateCell),
      field("became", amendments.became, agreedCell("value", notFixed)),
      field("name", amendments.name, textCell),
    ],
  };
}

function measureFields(
  { measures: words, choices, yes, no }: ContractTexts,
  declared: Declared,
): ContractField[] {
  return [
    field("id", words.id, textCell),
    field("kind", words.kind, choiceCell(codes(choices.measureKind))),
    field("title", words.title, textCell),
    field("point", words.point, textCell),
    field("definition", words.definition, textCell),
    field("owner", words.owner, textCell),
    field("section", words.section, textCell),
    field("unit", words.unit, unitCell(declared.units)),
    field("rule", words.rule, choiceCell(codes(choices.rule))),
    field(
      "cumulative",
      words.cumulative,
      choiceCell([
        [true, yes],
        [false, no],
      ]),
    ),
    field("figureKind", words.figureKind, choiceCell(codes(choices.figureKind))),
    field("from", words.from, choiceCell(codes(choices.from)), ["actual", "from"]),
    field("source", words.source, textCell, ["actual", "source"]),
    field("figures", words.figures, figuresCell(choices.figures, declared.figures), ["actual", "figures"]),
    field("unique", words.unique, choicesCell(choices.unique), ["actual", "unique"]),
    field("note", words.note, textCell),
  ];
}

function measureListFields({ readings, estimates, nextFigures }: ContractTexts) {
  return {
    readings: [
      field("measure", readings.measure, textCell),
      field("id", readings.id, textCell),
      field("label", readings.label, textCell),
    ],
    estimates: [
      field("measure", estimates.measure, textCell),
      field("period", estimates.period, periodCell),
      field("value", estimates.value, numberCell),
      field("method", estimates.method, textCell),
    ],
    nextFigures: [
      field("measure", nextFigures.measure, textCell),
      field("year", nextFigures.year, yearCell),
      field("date", nextFigures.date, dateCell),
    ],
  };
}

const STEP = /^\d{4}(?:H[12]|K[1-4]|-(?:0[1-9]|1[0-2]))?$/;
const YEAR = /^\d{4}$/;

/** A heading that is a year, or a part of one. */
export function isStep(header: string): boolean {
  return STEP.test(header);
}

export function isYearHeader(header: string): boolean {
  return YEAR.test(header);
}
