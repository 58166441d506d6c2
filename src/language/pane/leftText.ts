import { countWords } from "../countWords";
import type { Language } from "../language";

/** So many places are named; the rest are counted. */
const NAMED = 5;

const danish = countWords("da").counted;
const english = countWords("en").counted;

/**
 * The text on what an undo has left alone; `undefined` where it is nothing.
 * @param lost headings of columns that are gone
 * @param kept places that somebody has changed since
 */
export function leftText(
  language: Language,
  lost: readonly string[] = [],
  kept: readonly string[] = [],
): string | undefined {
  if (lost.length + kept.length === 0) return undefined;
  const isDanish = language === "da";
  const more = kept.length > NAMED ? " …" : "";
  const places = `${kept.slice(0, NAMED).join(", ")}${more}`;
  const changed = isDanish
    ? `${danish(kept.length, "celle eller række", "celler eller rækker")}, der er ændret siden (${places})`
    : `${english(kept.length, "cell or row", "cells or rows")} changed since (${places})`;
  const lostText = isDanish
    ? `det, der blev ændret i ${lost.length === 1 ? "kolonnen" : "kolonnerne"} ${lost.join(", ")}, som tabellen ikke længere har`
    : `what was changed in the ${lost.length === 1 ? "column" : "columns"} ${lost.join(", ")}, which the table no longer has`;
  const parts = [...(kept.length > 0 ? [changed] : []), ...(lost.length > 0 ? [lostText] : [])];
  return `${parts.join(isDanish ? " og " : " and ")}.`;
}
