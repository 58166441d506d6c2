import * as v from "valibot";
import type { Language } from "../../language/language";

const servedSchema = v.object({
  functions: v.array(v.object({ name: v.string(), description: v.string(), helpUrl: v.string() })),
});

/** A function as Excel lists it, and the page of its help. */
export type ServedFunction = v.InferOutput<typeof servedSchema>["functions"][number];

/**
 * The functions by the file that Excel itself reads, which is served beside the pane: no script of the pane's knows how
 * they are described.
 * @throws where it cannot be fetched, or is in another form
 */
export async function servedFunctions(language: Language): Promise<readonly ServedFunction[]> {
  const response = await fetch(language === "da" ? "functions.da.json" : "functions.json");
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return v.parse(servedSchema, await response.json()).functions;
}
