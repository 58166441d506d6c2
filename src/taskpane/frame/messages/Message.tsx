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
  readonly children: ReactNode;
}

/** A message of several lines: a title, and paragraphs or lists below it. */
export function Message({ intent, title, children }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline" className="pane-message">
      <MessageBarBody className="pane-message-body">
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
