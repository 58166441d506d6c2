import type { Language } from "../../language/language";
import { copyTexts, placeList, type CopyTexts } from "../../language/pane/copies/copyTexts";
import { tooLargeUnpacked } from "../../language/unpackedText";
import type { CopyOutcome, LeftPlace, Removal } from "../../package/copyOutcome";

/** The parts removed from a copy, a line a kind. */
export function removalLines(removed: readonly Removal[], language: Language): string[] {
  const words = copyTexts(language);
  return removed.map(({ kind, count, places }) => {
    const what = words.removals[kind](count);
    return places.length === 0 ? what : words.at(what, placeList(places, words));
  });
}

/** Why there is no copy, and what to do. */
export function refusalText(
  refused: Extract<CopyOutcome, { readonly ok: false }>,
  language: Language,
): string {
  const words = copyTexts(language);
  switch (refused.reason) {
    case "no-value":
      return words.refused["no-value"](placeList(refused.cells, words));
    case "left-over":
      return words.refused["left-over"](placeList(refused.places.map(asPlace(words)), words));
    case "nothing-left":
      return words.refused["nothing-left"];
    case "too-large":
      return tooLargeUnpacked(language, refused.megabytes);
    case "unreadable":
      return words.refused.unreadable;
  }
}

/** Places that a person has to look at; nothing where there are none. */
export function lookAtText(places: readonly (string | LeftPlace)[], language: Language): string | undefined {
  const words = copyTexts(language);
  if (places.length === 0) return undefined;
  const asWords = asPlace(words);
  return words.lookAt(
    placeList(
      places.map((place) => (typeof place === "string" ? place : asWords(place))),
      words,
    ),
  );
}

const asPlace =
  ({ left, at }: CopyTexts) =>
  ({ what, sheet }: LeftPlace) =>
    sheet === "" ? left[what] : at(left[what], sheet);
