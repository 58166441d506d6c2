import type { SheetUser } from "../sheetUser";
import type { Hand } from "./hand";

/** Points and clicks; it types where there is no other way. */
export function mouseHand(user: SheetUser): Hand {
  return {
    press: (control) => control.click(),
    async write(field, text) {
      await field.fill(text);
      await field.press("Enter");
    },
    date: (field, day) => field.fill(day),
    async choose(list, option) {
      // A list that is pointed at is written at once, one that is walked through waits.
      await list.dispatchEvent("pointerdown");
      await list.selectOption(option);
    },
    async pick(button, file) {
      const chooser = user.page.waitForEvent("filechooser");
      await button.click();
      await (await chooser).setFiles(file);
    },
    goTo: (place) => user.goTo(place),
  };
}
