import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** On Linux they are found by the path, so that a path without them is a machine without them. */
const COMMANDS = ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"];

const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/** Nothing the browser itself would say to the outside. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Found {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** How the carried browser is started for a single page: with it, closing a page's context ends the whole browser. */
const ONE_PAGE_ONLY = new Set(["--single-process", "--no-zygote"]);

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const commands = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...commands, ...APPLICATIONS].find((path) => existsSync(path));
}

/** The browser that an npm package carries, for machines without one; it runs on Linux alone. */
async function carried(): Promise<Found | undefined> {
  if (process.platform !== "linux") return undefined;
  // Without it the package does not unpack the libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const args = packed.args.filter((arg) => !ONE_PAGE_ONLY.has(arg));
  return { executablePath: await packed.executablePath(), args };
}

async function findBrowser(): Promise<Found> {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return { executablePath: given, args: [] };
    throw new Error(
      `CHROME_PATH is "${given}", where no file is. Give the path of a Chrome, Edge or Chromium.`,
    );
  }
  const installed = findInstalled();
  const found = installed === undefined ? await carried() : { executablePath: installed, args: [] };
  if (!found) {
    throw new Error("No browser was found. Install Chrome, Edge or Chromium, or name one in CHROME_PATH.");
  }
  return found;
}

/** Starts a browser without a window: CHROME_PATH, an installed one, else the one npm has brought. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args: [...new Set([...args, ...QUIET])] });
}
