import { type BrandVariants, createDarkTheme, createLightTheme } from "@fluentui/react-components";

/** The add-in's green, from near black to near white; 80 is the colour of its icon. */
const brand: BrandVariants = {
  10: "#01100e",
  20: "#031d1a",
  30: "#052b27",
  40: "#063832",
  50: "#07443d",
  60: "#094f47",
  70: "#0a5850",
  80: "#0b5f55",
  90: "#1a7267",
  100: "#2e877b",
  110: "#469c8f",
  120: "#61b0a4",
  130: "#7fc3b8",
  140: "#9fd5cc",
  150: "#c1e6df",
  160: "#e3f5f1",
};

export const lightPaneTheme = createLightTheme(brand);
export const darkPaneTheme = createDarkTheme(brand);
