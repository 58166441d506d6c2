import type { FrameLocator } from "playwright-core";

/**
 * Makes every text that is shown four tenths longer, word by word, as another language might have it; figures stay.
 * @returns what takes it back
 */
export async function lengthen(pane: FrameLocator): Promise<() => Promise<void>> {
  const body = pane.locator("body");
  await body.evaluate((shown) => {
    const longer = (text: string): string =>
      text.replaceAll(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    const before: (readonly [Text, string])[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      before.push([text, text.data]);
      text.data = longer(text.data);
    }
    const fields = [...shown.querySelectorAll<HTMLInputElement>("[placeholder]")];
    const placeholders = fields.map((field) => [field, field.placeholder] as const);
    for (const [field, text] of placeholders) field.placeholder = longer(text);
    Object.assign(window, {
      shorten: () => {
        for (const [text, words] of before) text.data = words;
        for (const [field, words] of placeholders) field.placeholder = words;
      },
    });
  });
  return () => body.evaluate(() => (window as unknown as { shorten: () => void }).shorten());
}

/**
 * Faults of the pane's layout: it scrolls sideways, something lies outside it, text is cut,
 * controls lie over each other or are smaller than 24 pixels.
 */
export function layoutFaults(pane: FrameLocator): Promise<string[]> {
  return pane.locator("body").evaluate((body) => {
    const SMALLEST = 24;
    const POPUP = "[role=listbox]";
    const view = document.documentElement;
    const zoom = Number(getComputedStyle(view).zoom || 1);
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}"`;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest(".visually-hidden, .late, [aria-hidden=true], [data-tabster-dummy]") === null;
    const seen = [...body.querySelectorAll<HTMLElement>("*")].filter(isSeen);
    const faults: string[] = [];
    if (view.scrollWidth > view.clientWidth)
      faults.push(`it scrolls sideways, by ${view.scrollWidth - view.clientWidth}`);
    for (const element of seen) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (left < -1 || right > innerWidth + 1)) faults.push(`outside: ${named(element)}`);
      const { overflowX, display, textOverflow } = getComputedStyle(element);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const isScrolled = overflowX === "auto" || overflowX === "scroll";
      const isBeyond = element.scrollWidth > element.clientWidth + 1;
      const isField = element.matches("input, select, textarea, option");
      if (hasText && display !== "inline" && isBeyond && !isScrolled && !isField)
        faults.push(`${textOverflow === "ellipsis" ? "cut" : "beyond its box"}: ${named(element)}`);
    }
    const targets = seen
      .filter((element) =>
        element.matches("button, input, select, textarea, summary, a[href], [role=tab], [role=option]"),
      )
      // A checkbox is pressed by its label too; a link in a sentence is as high as its line.
      .map((element) => element.closest("label") ?? element)
      .filter((element) => getComputedStyle(element).display !== "inline");
    const boxes = targets.map((element) => [element, element.getBoundingClientRect()] as const);
    for (const [element, { width, height }] of boxes) {
      if (Math.min(width, height) / zoom < SMALLEST - 0.1)
        faults.push(`${Math.round(width / zoom)}x${Math.round(height / zoom)} pixels: ${named(element)}`);
    }
    for (const [index, [element, box]] of boxes.entries()) {
      for (const [other, its] of boxes.slice(index + 1)) {
        if (element === other || element.contains(other) || other.contains(element)) continue;
        // Search results lie over the page until the search is closed.
        if (element.closest(POPUP) !== other.closest(POPUP)) continue;
        const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        if (across > 1 && down > 1) faults.push(`over each other: ${named(element)} and ${named(other)}`);
      }
    }
    return faults;
  });
}
