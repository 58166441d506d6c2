import type { Contract } from "../../contract/contract";
import { contractInUse } from "../../contract/contractInUse";
import { figureKeys, furtherFigures, type FigureKey } from "../../contract/figures";
import { headerKey, type TableSchema } from "./tableSchema";
import type { Entry } from "../values/entry";

/** A column of the table Aktivitet that holds figures. */
export type FigureColumn = FigureKey;

const PLACE_COLUMNS = ["period", "municipality"] as const;
const TEXT_COLUMNS = ["source", "remark"] as const;

export type ActivityColumn = (typeof PLACE_COLUMNS)[number] | FigureColumn | (typeof TEXT_COLUMNS)[number];

/** The columns with figures that a contract has, in the order of the table Aktivitet. */
export function figureColumns(contract: Contract = contractInUse()): readonly FigureColumn[] {
  return figureKeys(contract);
}

/** All columns under a contract, in the order of the table Aktivitet. */
export function activityColumns(contract: Contract = contractInUse()): readonly ActivityColumn[] {
  return activitySchema(contract).columns;
}

/**
 * One row of the table Aktivitet: a month and municipality, and the figures entered for them. `period` is an Excel
 * serial number, or the text as written where it cannot be read.
 */
export type ActivityRow = Readonly<Record<ActivityColumn, Entry>>;

/** Other headers that files use for the columns that every contract has. */
const OUR_ALIASES = {
  period: ["periode", "maaned", "month", "period"],
  municipality: ["kommune", "kommuner", "kommunenavn", "municipality"],
  individual: [
    "individuelle",
    "individuel",
    "individuellevejledninger",
    "individuelvejledning",
    "individual",
  ],
  collective: ["kollektive", "kollektiv", "kollektivevejledninger", "kollektivvejledning", "collective"],
  growth: ["vaekstforloeb", "growthcourses"],
  young: ["under3aar", "under3years"],
  source: ["kilde", "source"],
  remark: ["bemaerkning", "bemaerkninger", "remark", "remarks"],
};

/** Headings of a municipality's code beside its name. */
export const MUNICIPALITY_CODES = ["kommunekode", "kommunenr", "kommunenummer", "komnr", "municipalitycode"];

/** Growth in per cent, firms rather than guidances, young people. */
const AMBIGUOUS_ALIASES = {
  growth: ["growth", "vaekst"],
  young: ["virksomhederunder3aar", "under3", "young", "unge"],
};

const schemas = new WeakMap<Contract, TableSchema<ActivityColumn>>();

/** The table Aktivitet under a contract, as files have it. */
export function activitySchema(contract: Contract = contractInUse()): TableSchema<ActivityColumn> {
  const known = schemas.get(contract);
  if (known) return known;
  const figures = figureColumns(contract);
  const schema: TableSchema<ActivityColumn> = {
    columns: [...PLACE_COLUMNS, ...figures, ...TEXT_COLUMNS],
    headerAliases: { ...OUR_ALIASES, ...furtherAliases(contract) },
    ambiguousAliases: AMBIGUOUS_ALIASES,
    repeatable: PLACE_COLUMNS,
    twins: { municipality: MUNICIPALITY_CODES },
    required: [["period"], ["municipality"], figures],
  };
  schemas.set(contract, schema);
  return schema;
}

/** A contract's further figures go by their words and ids, unless these already mean something of ours. */
function furtherAliases(contract: Contract): Record<string, readonly string[]> {
  const ours = new Set<string>(Object.values(OUR_ALIASES).flat());
  return Object.fromEntries(
    furtherFigures(contract).map(({ key, id, label }) => {
      const words = [label.da, label.en, id].map(headerKey);
      return [key, [...new Set(words)].filter((word) => word !== "" && !ours.has(word))];
    }),
  );
}
