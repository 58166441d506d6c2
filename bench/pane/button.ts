import { commandTexts } from "../../src/language/pane/commandTexts";

/** The label of the button that shows the pane is usable. */
export const BUTTON = commandTexts.insertWorkbook.label.da;
