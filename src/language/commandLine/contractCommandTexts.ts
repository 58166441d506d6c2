import type { Language } from "../language";

/** What the command `contract` says beside the faults themselves; each a line of its own. */
export interface ContractCommandTexts {
  readonly usage: string;
  readonly warning: string;
  readonly whole: (file: string) => string;
  readonly summary: (file: string, faults: number, warnings: number) => string;
  readonly acknowledge: string;
  readonly populationMissing: (names: readonly string[]) => string;
  readonly same: string;
}

const texts: Readonly<Record<Language, ContractCommandTexts>> = {
  da: {
    usage:
      "Brug: npm run -s contract -- check FIL.json [--population FIL.json] [--acknowledge] [--language da|en] [--json], ... -- schema, eller ... -- diff FIL.json FIL.json [--json]",
    warning: "advarsel",
    whole: (file) => `${file}: kontrakten er uden fejl.`,
    summary: (file, faults, warnings) =>
      `${file}: ${faults} fejl, ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}.`,
    acknowledge: "Er tallene rigtige, bekræftes advarslerne med --acknowledge.",
    populationMissing: (names) => `Folketallet mangler for ${names.join(", ")}: tilføj det i filen.`,
    same: "Kontrakterne er ens.",
  },
  en: {
    usage:
      "Usage: npm run -s contract -- check FILE.json [--population FILE.json] [--acknowledge] [--language da|en] [--json], ... -- schema, or ... -- diff FILE.json FILE.json [--json]",
    warning: "warning",
    whole: (file) => `${file}: the contract has no faults.`,
    summary: (file, faults, warnings) =>
      `${file}: ${faults} ${faults === 1 ? "fault" : "faults"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`,
    acknowledge: "If the figures are right, acknowledge the warnings with --acknowledge.",
    populationMissing: (names) => `The population lacks ${names.join(", ")}: add it to the file.`,
    same: "The contracts are the same.",
  },
};

export function contractCommandTexts(language: Language): ContractCommandTexts {
  return texts[language];
}
