import type { Browser } from "playwright-core";
import { launchBrowser } from "../../test/e2e/browser";
import { fromRounds, type Measure, type Round } from "../measure";
import { BUTTON } from "../pane/button";
import { PAGES, servePages } from "../pane/pages";

const ROUNDS = 9;
const WARM_UPS = 1;

/**
 * Runs in every page before its own scripts: notes when the button is there to be pressed, in milliseconds
 * since the page was asked for, once a frame with it has been drawn. Functions in it have no names, for the
 * page lacks what keeps them.
 */
function noteWhenUsable(name: string): void {
  new MutationObserver((_changes, observer) => {
    const isUsable = [...document.querySelectorAll("button")].some(
      (button) => button.textContent === name && !button.disabled && button.offsetWidth > 0,
    );
    if (!isUsable) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(globalThis, { usableAfter: performance.now() })),
    );
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Opens one of the pages in a context that has seen nothing before. */
async function timeOf(browser: Browser, address: string, path: string): Promise<number> {
  const context = await browser.newContext({ locale: "da-DK", viewport: { width: 800, height: 900 } });
  try {
    await context.addInitScript(noteWhenUsable, BUTTON);
    const page = await context.newPage();
    await page.goto(address + PAGES.host, { waitUntil: "networkidle" });
    await page.evaluate(
      (framed) => (globalThis as unknown as { openPane: (path: string) => void }).openPane(framed),
      path,
    );
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("the page has no frame");
    const usable = await frame.waitForFunction(
      () => (globalThis as unknown as { usableAfter?: number }).usableAfter,
    );
    return (await usable.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}

/**
 * From asking for the page until its button can be pressed, framed by a host as Excel on the web does it. The
 * peer is the least such a page can be, with the same settings, policy and Office.js, so that what differs is
 * our own work.
 */
export const paneReady: Measure = {
  name: "pane-ready",
  description:
    "from asking for the pane until its button can be pressed, in a browser that has seen nothing before",
  async run() {
    const { address, server } = await servePages();
    const browser = await launchBrowser();
    try {
      const rounds: Round[] = [];
      for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
        const ours = await timeOf(browser, address, PAGES.ours);
        const peer = await timeOf(browser, address, PAGES.peer);
        if (round >= WARM_UPS) rounds.push([ours, peer]);
      }
      return [fromRounds({ name: "pane-ready", peerName: "Fluent with one button", limit: 1.6 }, rounds)];
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  },
};
