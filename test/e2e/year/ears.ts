import type { FrameLocator, Page } from "playwright-core";

/** A pane's announcements to a screen reader, and where its focus is. */
export interface Ears {
  /** Everything said since this was last asked. */
  heard(): Promise<string[]>;
  /** Whether the keyboard's place is nowhere, although the pane has it. */
  isLost(): Promise<boolean>;
}

/** Listens to regions that speak for themselves, and says where the content security policy is broken. */
export async function listen(page: Page, pane: () => FrameLocator): Promise<Ears> {
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
      reportError(new Error(`content security policy, ${effectiveDirective}: ${blockedURI}`));
    });
    const said: string[] = [];
    const last = new WeakMap<Element, string>();
    const note = (region: Element): void => {
      const text = region.textContent.trim();
      // The same words a space longer are said again.
      if (last.get(region) === region.textContent) return;
      last.set(region, region.textContent);
      if (text !== "") said.push(text);
    };
    const observe = (): void =>
      new MutationObserver((changes) => {
        const regions = new Set<Element>();
        for (const { target, addedNodes } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const region = element?.closest("[role=status], [role=alert], [aria-live]");
          if (region) regions.add(region);
          // An alert speaks as it comes; a status has to be there before its words.
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            if (node.matches("[role=alert]")) regions.add(node);
            for (const inner of node.querySelectorAll("[role=alert]")) regions.add(inner);
          }
        }
        regions.forEach(note);
      }).observe(document, { childList: true, characterData: true, subtree: true });
    observe();
    Object.assign(window, { heard: () => said.splice(0) });
  });
  return {
    heard: () =>
      pane()
        .locator("body")
        .evaluate(() => (window as unknown as { heard: () => string[] }).heard()),
    isLost: () =>
      pane()
        .locator("body")
        .evaluate(
          ({ ownerDocument }) =>
            ownerDocument.hasFocus() && ownerDocument.activeElement === ownerDocument.body,
        ),
  };
}
