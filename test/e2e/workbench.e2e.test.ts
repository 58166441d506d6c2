import { afterAll, beforeAll, inject } from "vitest";
import { judgeAccessibility } from "./accessibility";
import { launchBrowser } from "./browser";
import { makeCopies } from "./stories/copyStory";
import { tellDropStory } from "./stories/dropStory";
import { tellFiguresStory } from "./stories/figuresStory";
import { judgeImport, tellImportStory } from "./stories/importStory";
import { judgeFonts } from "./stories/fontStory";
import { passErrorsOn } from "./stories/functionErrorsStory";
import { judgeLayout } from "./stories/layoutStory";
import { tellKeyboardStory } from "./stories/keyboardStory";
import { makeNewHouse } from "./stories/newHouseStory";
import { takeOtherHouses } from "./stories/otherHouseStory";
import { tellLargeStory } from "./stories/largeStory";
import type { Running } from "./openPage";
import { pressAgain } from "./secondPress";
import { startWorkbench } from "./startWorkbench";
import { tellStory } from "./story";
import { tellVerdictsStory } from "./stories/verdictsStory";

// Everything shares one browser, and what is built once for all; only the verification lets `npm start` build itself.
let running: Running | undefined;
let stop: (() => Promise<void>) | undefined;

beforeAll(async () => {
  const pages = process.env["KKR_MODE"] === "verify" ? ["--once"] : ["--built", inject("built").folder];
  const [workbench, browser] = await Promise.all([startWorkbench(pages), launchBrowser()]);
  running = { address: workbench.address, browser };
  stop = async () => {
    await browser.close();
    await workbench.stop();
  };
}, 600_000);

afterAll(() => stop?.());

function given(): Running {
  if (!running) throw new Error("The workbench has not been started.");
  return running;
}

tellStory(given);
tellFiguresStory(given);
tellVerdictsStory(given);
tellImportStory(given);
tellDropStory(given);
tellKeyboardStory(given);
pressAgain(given);
makeCopies(given);
// Whole half-years and contracts by hand take minutes.
if (process.env["KKR_MODE"] === "verify") {
  takeOtherHouses(given);
  makeNewHouse(given);
}
passErrorsOn(given);
judgeFonts(given);
judgeAccessibility(given);
judgeImport(given);
// Times are measured where nothing else runs.
if (process.env["KKR_MODE"] === "verify") tellLargeStory(given);
judgeLayout(given);
