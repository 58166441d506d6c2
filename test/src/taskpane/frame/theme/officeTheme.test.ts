import { expect, it } from "vitest";
import { isOfficeDark } from "../../../../../src/taskpane/frame/theme/officeTheme";

it.each([
  // Office's own themes: Colorful, Dark Gray, Black, White.
  [{ bodyBackgroundColor: "#e6e6e6" }, false],
  [{ bodyBackgroundColor: "#444444" }, true],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "#ffffff" }, false],
  [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  // Full green looks light and full blue dark, though each is one channel of three.
  [{ bodyBackgroundColor: "#00ff00" }, false],
  [{ bodyBackgroundColor: "#0000ff" }, true],
  [{ bodyBackgroundColor: "black" }, undefined],
  [{}, undefined],
  [undefined, undefined],
])("%j is dark: %s", (theme, dark) => {
  expect(isOfficeDark(theme)).toBe(dark);
});
