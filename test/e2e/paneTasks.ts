import type { Frame, Page } from "playwright-core";

/** What the browser tells of a page that somebody types in, in milliseconds. */
export interface Watched {
  /** From each key to the frame that follows it. */
  readonly keys: readonly number[];
  /** The longest task of the pane's own code; 0 where none took over 50 ms. */
  readonly pane: number;
  /** The same of the workbench, whose page and formula engine stand in for Excel. */
  readonly workbench: number;
}

interface Recorded {
  tasks: { name: string; duration: number }[];
  keys: number[];
}

/** Has every page and frame that is opened from now on record its long tasks and how soon keys are answered. */
export async function recordTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: Recorded = { tasks: [], keys: [] };
    Object.assign(globalThis, { recorded });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) recorded.tasks.push({ name, duration });
    }).observe({ type: "longtask" });
    addEventListener(
      "keydown",
      ({ timeStamp }) => requestAnimationFrame(() => recorded.keys.push(performance.now() - timeStamp)),
      true,
    );
  });
}

/** What has been recorded while this was done. */
export async function watched(page: Page, doing: () => Promise<void>): Promise<Watched> {
  const frames = page.frames().filter((frame) => frame.url().startsWith("http"));
  const take = (frame: Frame) =>
    frame.evaluate(() => {
      const { recorded } = globalThis as unknown as { recorded: Recorded };
      return { tasks: recorded.tasks.splice(0), keys: recorded.keys.splice(0) };
    });
  await Promise.all(frames.map(take));
  await doing();
  const of = async (frame: Frame) => {
    const { tasks, keys } = await take(frame);
    // The browser says of each frame which tasks are its own: both share one thread.
    const own = tasks.filter(({ name }) => name === "self").map(({ duration }) => duration);
    return { keys, longest: Math.max(0, ...own) };
  };
  const main = await of(page.mainFrame());
  const others = await Promise.all(frames.filter((frame) => frame !== page.mainFrame()).map(of));
  return {
    keys: main.keys,
    pane: Math.max(0, ...others.map(({ longest }) => longest)),
    workbench: main.longest,
  };
}
