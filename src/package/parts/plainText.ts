import { childrenNamed, decoded, textIn } from "./elements";
import type { XmlElement } from "./xmlElement";

/**
 * The plain text of a cell (`si`, `is`): its runs one after another, without their looks and how they are pronounced.
 */
export function plainText(item: XmlElement): string {
  return [...childrenNamed(item, "t"), ...childrenNamed(item, "r").flatMap((run) => childrenNamed(run, "t"))]
    .map((each) => decoded(textIn(each)))
    .join("");
}
