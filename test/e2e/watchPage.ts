import type { Page } from "playwright-core";

/** Events that must never happen on a page. */
export interface PageFaults {
  /** Uncaught errors and errors in the console. */
  readonly errors: readonly string[];
  /** Requests to any other machine. */
  readonly foreignRequests: readonly string[];
}

/** Notes the faults of a page and its frames from now on. */
export function watchPage(page: Page): PageFaults {
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isHere = url.hostname === "localhost" || url.protocol === "data:" || url.protocol === "blob:";
    if (!isHere) foreignRequests.push(request.url());
  });
  return { errors, foreignRequests };
}
