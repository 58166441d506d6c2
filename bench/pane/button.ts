import { commandTexts } from "../../src/language/pane/commandTexts";

/** What stands on the button that tells a usable pane. */
export const BUTTON = commandTexts.insertWorkbook.label.da;
