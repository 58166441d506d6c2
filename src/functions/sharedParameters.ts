import type { ParameterDescription } from "./functionDescription";

export const actualParameter: ParameterDescription = {
  name: "actual",
  matrix: true,
  description: { da: "Realiseret: en celle eller et område.", en: "Actual: one cell or a range." },
};

export const targetParameter: ParameterDescription = {
  name: "target",
  matrix: true,
  description: { da: "Måltal: en celle eller et område.", en: "Target: one cell or a range." },
};

export const dateParameter: ParameterDescription = {
  name: "date",
  matrix: true,
  description: { da: "Dato, der opgøres til og med.", en: "Date up to and including which is reckoned." },
};

export const startParameter: ParameterDescription = {
  name: "start",
  matrix: true,
  optional: { default: { da: "1. januar i datoens år", en: "1 January of the date's year" } },
  description: { da: "Periodens første dag.", en: "First day of the period." },
};

export const endParameter: ParameterDescription = {
  name: "end",
  matrix: true,
  optional: { default: { da: "31. december i datoens år", en: "31 December of the date's year" } },
  description: { da: "Periodens sidste dag.", en: "Last day of the period." },
};

export const municipalityParameter: ParameterDescription = {
  name: "municipality",
  matrix: true,
  description: {
    da: "Kommunens navn i enhver stavemåde, eller dens kode.",
    en: "The municipality's name in any spelling, or its code.",
  },
};

export const yearParameter: ParameterDescription = {
  name: "year",
  matrix: true,
  optional: { default: { da: "kontraktens første år", en: "the contract's first year" } },
  description: { da: "År i kontrakten.", en: "A year of the contract." },
};

export const decimalsParameter: ParameterDescription = {
  name: "decimals",
  matrix: false,
  optional: { default: 0 },
  description: { da: "Decimaler i hver del, -6 til 6.", en: "Decimals of each part, -6 to 6." },
};
