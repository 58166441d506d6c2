import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants } from "@fluentui/react-components";

/** A spreadsheet's green. */
const green: BrandVariants = {
  10: "#020402",
  20: "#0b1a10",
  30: "#0f2b1a",
  40: "#113921",
  50: "#124727",
  60: "#12562d",
  70: "#116534",
  80: "#0f703b",
  90: "#2b8050",
  100: "#439065",
  110: "#5a9f7a",
  120: "#72af8f",
  130: "#8abfa4",
  140: "#a3cfba",
  150: "#bddfd0",
  160: "#d8efe6",
};

export const lightTheme = createLightTheme(green);
export const darkTheme = createDarkTheme(green);
