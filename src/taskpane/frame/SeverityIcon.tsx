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
export function SeverityIcon({ severity }: SeverityIconProps) {
  const Icon = ICONS[severity];
  return <Icon className={`pane-icon pane-icon-${severity}`} aria-hidden />;
}
