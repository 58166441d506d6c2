import { CheckmarkCircleFilled, ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";

interface SeverityIconProps {
  readonly severity: "error" | "warning" | "good" | "info";
}

const ICONS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  good: CheckmarkCircleFilled,
  info: InfoRegular,
};

/** A sign for what the words beside it say. */
export function SeverityIcon({ severity: of }: SeverityIconProps) {
  const Icon = ICONS[of];
  return <Icon className={`pane-icon pane-icon-${of}`} aria-hidden />;
}
