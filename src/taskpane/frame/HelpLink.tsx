import { QuestionCircleRegular } from "@fluentui/react-icons";

/** Its id, by which the focus finds it. */
export const HELP_LINK = "pane-help";

interface HelpLinkProps {
  readonly label: string;
  readonly tip: string;
  readonly address: string;
}

/** Leads to the guide, in the browser: a link, which every host opens, as it does no window of a script's. */
export function HelpLink({ label, tip, address }: HelpLinkProps) {
  return (
    <a
      id={HELP_LINK}
      className="pane-help"
      href={address}
      target="_blank"
      rel="noopener"
      aria-label={label}
      title={tip}
    >
      <QuestionCircleRegular />
    </a>
  );
}
