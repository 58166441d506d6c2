import { namesThere } from "../excel/identity/namesInUse";
import { askForComputed } from "../excel/read/readComputed";
import { askForCountedHeads } from "../excel/read/readCountedHeaders";
import {
  readEntered,
  type AskForComputed,
  type EnteredFigures,
  type EnteredPlaces,
} from "../excel/read/readEntered";

/** Reads everything that is judged, in one request: entered figures, and the tables whose formulas ought to stand. */
export async function readJudged(places: EnteredPlaces): Promise<EnteredFigures> {
  // The sheets' plans come with what makes sheets, which is fetched apart from what checks them.
  const { expectedFormulas } = await import(/* webpackChunkName: "sheets" */ "../sheets/expectedFormulas");
  const { parts } = places;
  const { tables, heads } = expectedFormulas(namesThere(parts));
  const ofTables = tables.flatMap((expected): AskForComputed[] => {
    const sheet = parts.sheets.get(expected.part);
    return sheet ? [(context) => askForComputed(context, { sheet, expected })] : [];
  });
  const ofHeads: AskForComputed = (context) => askForCountedHeads(context, places.activity, heads);
  return readEntered(places, [...ofTables, ofHeads]);
}
