import type { Locator } from "playwright-core";

/** Attributes that are read out, or shown where the mouse rests. */
const READ_OUT = ["aria-label", "aria-description", "title", "placeholder"];

/** Everything that a part of a page says, what is folded and what is only read out among it. */
export function shownTexts(part: Locator): Promise<string[]> {
  return part.evaluate((element, attributes) => {
    const within = [element, ...element.querySelectorAll("*")];
    const spoken = within.flatMap((each) => attributes.map((name) => each.getAttribute(name) ?? ""));
    return [...(element.textContent ?? "").split("\n"), ...spoken].filter((text) => text !== "");
  }, READ_OUT);
}
