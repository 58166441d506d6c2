import { childrenNamed, decoded, textIn } from "./elements";
import type { XmlElement } from "./xmlElement";

/** What a cell's text (`si`, `is`) shows: its runs one after another, without their looks and how they are pronounced. */
export function plainText(item: XmlElement): string {
  return [...childrenNamed(item, "t"), ...childrenNamed(item, "r").flatMap((run) => childrenNamed(run, "t"))]
    .map((each) => decoded(textIn(each)))
    .join("");
}
