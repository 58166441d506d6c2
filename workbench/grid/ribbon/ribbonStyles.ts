import { makeStyles, tokens } from "@fluentui/react-components";

export const useRibbonStyles = makeStyles({
  tabs: { display: "flex", alignItems: "center", paddingInline: tokens.spacingHorizontalS },
  panel: {
    display: "flex",
    alignItems: "stretch",
    gap: tokens.spacingHorizontalS,
    marginInline: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    padding: "4px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    paddingInline: tokens.spacingHorizontalXS,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderRightStyle: "none" },
  },
  controls: { display: "flex", gap: tokens.spacingHorizontalXXS },
  groupLabel: {
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  button: {
    flexDirection: "column",
    gap: "2px",
    minWidth: "64px",
    maxWidth: "96px",
    height: "66px",
    padding: "4px 6px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { width: "32px", height: "32px" },
});
