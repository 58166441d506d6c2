import { Button } from "@fluentui/react-components";
import type { Language } from "../../language/language";
import { overviewLinkLabel } from "../../language/pane/overviewLinkLabel";

interface OverviewButtonProps {
  readonly language: Language;
  readonly onGo: () => void;
}

/** Leads to the page that a remedy names. */
export function OverviewButton({ language, onGo }: OverviewButtonProps) {
  return (
    <Button size="small" onClick={onGo}>
      {overviewLinkLabel[language]}
    </Button>
  );
}
