import type { Page } from "playwright-core";

/** The browser's timings of a page that somebody types in, in milliseconds. */
export interface Watched {
  /** From each key to the frame that follows it. */
  readonly keys: readonly number[];
  /** The page's thread's computing time between these, which is left of them on a machine with nothing else to do. */
  readonly computed: readonly number[];
  /** The longest task of the pane's own code, and the processor time of the one that took most; 0 where none is long. */
  readonly pane: Task;
  /** The same of the workbench, whose page and formula engine stand in for Excel. */
  readonly workbench: Task;
}

interface Task {
  readonly wall: number;
  readonly computed: number;
}

interface Recorded {
  tasks: { name: string; start: number; duration: number }[];
  keys: { start: number; end: number }[];
}

/** A step of the browser's, in microseconds: its thread, and what that computed in it. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const CATEGORIES = ["toplevel", "blink.user_timing"];
const TASK = "ThreadControllerImpl::RunTask";
const MARK = "kkr-clock";

/** Has every page and frame that is opened from now on record its long tasks and how soon keys are answered. */
export async function recordTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: Recorded = { tasks: [], keys: [] };
    Object.assign(globalThis, { recorded });
    const since = performance.timeOrigin;
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        recorded.tasks.push({ name, start: since + startTime, duration });
    }).observe({ type: "longtask" });
    addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() =>
          recorded.keys.push({ start: since + timeStamp, end: since + performance.now() }),
        ),
      true,
    );
  });
}

/** The timings recorded meanwhile. */
export async function watched(page: Page, doing: () => Promise<void>): Promise<Watched> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser of its own.");
  const frames = page.frames().filter((frame) => frame.url().startsWith("http"));
  const take = () =>
    Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => {
          const { recorded } = globalThis as unknown as { recorded: Recorded };
          return { tasks: recorded.tasks.splice(0), keys: recorded.keys.splice(0) };
        }),
      ),
    );
  await take();
  await browser.startTracing(page, { categories: CATEGORIES });
  const marked = await page.evaluate((mark) => {
    const { startTime } = performance.mark(mark);
    return performance.timeOrigin + startTime;
  }, MARK);
  await doing();
  const found = await take();
  const computedIn = readTrace(await browser.stopTracing(), marked);
  const long = (of: typeof found): Task => {
    // The browser says of each frame which tasks are its own: both share one thread.
    const own = of.flatMap(({ tasks }) => tasks.filter(({ name }) => name === "self"));
    return {
      wall: Math.max(0, ...own.map(({ duration }) => duration)),
      computed: Math.max(0, ...own.map(({ start, duration }) => computedIn(start, start + duration))),
    };
  };
  const at = frames.indexOf(page.mainFrame());
  const keys = found[at]?.keys ?? [];
  return {
    keys: keys.map(({ start, end }) => end - start),
    computed: keys.map(({ start, end }) => computedIn(start, end)),
    pane: long(found.filter((_, index) => index !== at)),
    workbench: long(found.filter((_, index) => index === at)),
  };
}

/**
 * Tells what the page's thread computed between two times.
 * @param marked when the page set the mark that the trace has, by the page's clock
 */
function readTrace(trace: Buffer, marked: number): (from: number, to: number) => number {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error("The browser has traced nothing of the page.");
  const tasks = events
    .filter(
      ({ name, ph, pid, tid, tdur }) =>
        name === TASK && ph === "X" && pid === mark.pid && tid === mark.tid && tdur !== undefined,
    )
    .map(({ ts, dur = 0, tdur = 0 }) => ({
      start: marked + (ts - mark.ts) / 1_000,
      wall: dur / 1_000,
      computed: tdur / 1_000,
    }));
  return (from, to) => {
    const within = tasks.map(({ start, wall, computed }) => {
      const shared = Math.min(to, start + wall) - Math.max(from, start);
      return shared > 0 && wall > 0 ? (computed * Math.min(shared, wall)) / wall : 0;
    });
    return within.reduce((sum, each) => sum + each, 0);
  };
}
