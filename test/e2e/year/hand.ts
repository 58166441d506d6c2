import type { Locator } from "playwright-core";

/** A file as somebody picks it in the system's own dialog. */
interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Actions on the page's and the pane's controls, by mouse or keyboard. */
export interface Hand {
  /** A button, a tab, a checkbox. */
  press(control: Locator): Promise<void>;
  /** A text into a field, in place of what it held, and on to what follows where the field waits for that. */
  write(field: Locator, text: string): Promise<void>;
  /** A day, `2026-06-30`, into a field for days. */
  date(field: Locator, day: string): Promise<void>;
  /** An option by its words. */
  choose(list: Locator, option: string): Promise<void>;
  /** A file by the dialog that a button opens. */
  pick(button: Locator, file: PickedFile): Promise<void>;
  /** A cell, a name or a table of the workbook. */
  goTo(place: string): Promise<void>;
}
