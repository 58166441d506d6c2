import * as v from "valibot";

const sectionsSchema = v.array(
  v.object({ address: v.string(), title: v.string(), page: v.string(), words: v.string() }),
);

/** A section of the user guide, the page that it is on, and the words that it says. */
export type GuideSection = v.InferOutput<typeof sectionsSchema>[number];

/**
 * The guide's sections, by the file that is built of the guide and served beside it.
 * @throws where it cannot be fetched, or is in another form
 */
export async function servedGuide(): Promise<readonly GuideSection[]> {
  const response = await fetch("guide/sections.json");
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return v.parse(sectionsSchema, await response.json());
}
