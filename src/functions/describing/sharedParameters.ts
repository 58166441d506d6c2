import type { ParameterDescription } from "./functionDescription";

export const actualParameter: ParameterDescription = {
  name: "actual",
  matrix: true,
  unit: { da: "tal, samme enhed som måltal", en: "number, same unit as target" },
  description: { da: "Realiseret.", en: "Actual." },
};

export const targetParameter: ParameterDescription = {
  name: "target",
  matrix: true,
  unit: { da: "tal, samme enhed som realiseret", en: "number, same unit as actual" },
  description: { da: "Måltal.", en: "Target." },
};

export const dateParameter: ParameterDescription = {
  name: "date",
  matrix: true,
  unit: { da: "dato", en: "date" },
  description: { da: "Dato, der opgøres til og med.", en: "The last day that is counted." },
};

export const startParameter: ParameterDescription = {
  name: "start",
  matrix: true,
  optional: { default: { da: "1. januar i datoens år", en: "1 January of the date's year" } },
  unit: { da: "dato", en: "date" },
  description: { da: "Periodens første dag.", en: "First day of the period." },
};

export const endParameter: ParameterDescription = {
  name: "end",
  matrix: true,
  optional: { default: { da: "31. december i datoens år", en: "31 December of the date's year" } },
  unit: { da: "dato", en: "date" },
  description: { da: "Periodens sidste dag.", en: "Last day of the period." },
};

export const municipalityParameter: ParameterDescription = {
  name: "municipality",
  matrix: true,
  unit: { da: "tekst eller tal", en: "text or number" },
  description: {
    da: "Kommunens navn i enhver stavemåde, eller dens kode.",
    en: "The municipality's name in any spelling, or its code.",
  },
};

/**
 * Description of a year, whether many may be asked for or one. Named one by one: a spread would stay in the script that
 * boots.
 */
const year = {
  optional: { default: { da: "kontraktens første år", en: "the contract's first year" } },
  unit: { da: "årstal", en: "year" },
  description: { da: "År i kontrakten.", en: "A year of the contract." },
};

export const yearParameter: ParameterDescription = {
  name: "year",
  matrix: true,
  optional: year.optional,
  unit: year.unit,
  description: year.description,
};

export const singleYearParameter: ParameterDescription = {
  name: "year",
  matrix: false,
  optional: year.optional,
  unit: year.unit,
  description: year.description,
};

export const decimalsParameter: ParameterDescription = {
  name: "decimals",
  matrix: false,
  optional: { default: 0 },
  unit: { da: "helt tal", en: "whole number" },
  description: { da: "Decimaler i hver del, -6 til 6.", en: "Decimals of each part, -6 to 6." },
};
