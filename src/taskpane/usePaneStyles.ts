import { makeStyles, tokens } from "@fluentui/react-components";

/** The pane's styles; made for 320 to 350 pixels, Excel's usual width of a pane. */
export const usePaneStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    maxWidth: "480px",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
  header: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center" },
  symbol: { width: "36px", height: "36px", flexShrink: 0 },
  headings: { display: "flex", flexDirection: "column", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  preview: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
    "& > li": { padding: `${tokens.spacingVerticalS} 0` },
    "& > li + li": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  sheetName: { display: "block", fontWeight: tokens.fontWeightSemibold },
  action: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  progress: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Class names by the part of the pane they dress. */
export type PaneStyles = ReturnType<typeof usePaneStyles>;
