import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface MessageProps {
  readonly intent: MessageBarIntent;
  readonly title: string;
  /**
   * The part announced to screen readers as it comes: all of it or, where it is long or has fields in it, its title.
   */
  readonly news?: "all" | "title";
  readonly children: ReactNode;
}

const ALERT = { role: "alert" } as const;

/** A message of several lines: a title, and paragraphs or lists below it. */
export function Message({ intent, title, news, children }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline" className="pane-message" {...(news === "all" && ALERT)}>
      <MessageBarBody className="pane-message-body">
        <MessageBarTitle {...(news === "title" && ALERT)}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
