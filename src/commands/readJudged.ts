import { namesThere } from "../excel/namesInUse";
import type { ComputedToRead } from "../excel/readComputed";
import { readEntered, type EnteredFigures, type EnteredPlaces } from "../excel/readEntered";

/** Reads everything that is judged, in one request: entered figures, and the tables whose formulas ought to stand. */
export async function readJudged(places: EnteredPlaces): Promise<EnteredFigures> {
  // The sheets' plans come with what makes sheets, which is fetched apart from what checks them.
  const { expectedFormulas } = await import(/* webpackChunkName: "sheets" */ "../sheets/expectedFormulas");
  const { parts } = places;
  const computed = expectedFormulas(namesThere(parts)).flatMap((expected): ComputedToRead[] => {
    const sheet = parts.sheets.get(expected.part);
    return sheet ? [{ sheet, expected }] : [];
  });
  return readEntered(places, computed);
}
