import type { Locale } from "../../host/hostSession";
import { localFunction } from "../../session/localFormula";

/** The engine's messages for formulas it refuses, and the same in Danish; `$1` is what the first group holds. */
const DANISH: readonly (readonly [RegExp, string])[] = [
  [/^The formula has (\d+) characters.* at most (\d+)\.$/, "Formlen har $1 tegn; Excel tillader højst $2."],
  [
    /^The formula .* cannot be read: .*$/s,
    "Formlen kan ikke læses: se efter parenteser, SEPARATORS og anførselstegn.",
  ],
  [
    /^A text in the formula has (\d+) characters.* at most (\d+)\..*$/,
    "En tekst i formlen har $1 tegn; Excel tillader højst $2. Sæt kortere tekster sammen med &.",
  ],
  [
    /^The formula nests functions (\d+) levels deep.* at most (\d+)\.$/,
    "Formlen har funktioner inden i hinanden i $1 niveauer; Excel tillader højst $2.",
  ],
  [
    /^An array in the formula has rows of different lengths\.$/,
    "En matrix i formlen har rækker af forskellig længde.",
  ],
  [/^(.*) is no reference that can be used here\.$/, "$1 er ikke en reference, der kan bruges her."],
  [/^(.*) names a sheet that does not exist\.$/, "$1 nævner et ark, der ikke findes."],
  [
    /^(\S+) takes at least (\d+) arguments, but (\d+) are given\.$/,
    "$1 skal have mindst $2 argumenter, men har fået $3. Adskil dem med SEPARATOR.",
  ],
  [
    /^(\S+) takes at most (\d+) arguments, but (\d+) are given\.$/,
    "$1 tager højst $2 argumenter, men har fået $3.",
  ],
  [/^(.*) is no structured reference\.$/, "$1 er ikke en struktureret reference."],
  [/^(.*) names a table that does not exist\.$/, "$1 nævner en tabel, der ikke findes."],
  [
    /^(.*) names no table, and the cell is in none\..*$/,
    "$1 nævner ingen tabel, og cellen står ikke i en. Skriv tabellens navn foran.",
  ],
  [/^(.*): the table (\S+) has no column "(.*)"\.$/, "$1: tabellen $2 har ingen kolonne “$3”."],
];

const SEPARATORS: Readonly<Record<Locale, readonly [one: string, several: string]>> = {
  "da-DK": ["semikolon", "semikoloner"],
  "en-US": ["komma", "kommaer"],
};

/**
 * The engine's refusal of a formula, in Danish; as it came where it is none of those known.
 * @param written how the formula was written: its functions are called so, and its arguments separated
 */
export function danishFormulaFault(cause: string, written: Locale = "da-DK"): string {
  const named = cause.replace(/^[\w.]+(?= takes at )/, (name) => localFunction(name, written));
  const known = DANISH.find(([pattern]) => pattern.test(named));
  if (!known) return cause;
  const [one, several] = SEPARATORS[written];
  return named.replace(known[0], known[1].replace("SEPARATORS", several).replace("SEPARATOR", one));
}
