import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles of a message that holds more than a line: text and lists below each other. */
export const useMessageStyles = makeStyles({
  bar: { paddingBottom: tokens.spacingVerticalS },
  body: { paddingRight: tokens.spacingHorizontalM },
  title: { display: "block" },
  paragraph: { margin: `${tokens.spacingVerticalXS} 0 0` },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});
